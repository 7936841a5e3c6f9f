/**
 * Everything a request can reach: pages, route handlers, server actions. An address that is not
 * listed here fails the build, so that nobody opens a door without saying for whom.
 */
type Entry = { methods: readonly string[]; who: Who };

/**
 * `anyone`: answered from publications only. `arriving`: the way in, for people not signed in yet.
 * `members`: a signed-in person, and of a case only what its members may see. `reviewers`,
 * `admins`: as `members`, with that role. `operator`: says nothing about any case.
 */
type Who = "anyone" | "arriving" | "members" | "reviewers" | "admins" | "operator";

const anyone: Entry = { methods: ["GET"], who: "anyone" };

export const routes: Record<string, Entry> = {
  "/": anyone,
  "/[...path]": anyone,
  "/corrections": anyone,
  "/feed.xml": anyone,
  "/method": anyone,
  "/robots.txt": anyone,
  "/sitemap.xml": anyone,
  "/cases/[slug]": anyone,
  "/cases/[slug]/data.jsonld": anyone,
  "/cases/[slug]/feed.xml": anyone,
  "/cases/[slug]/summary.md": anyone,
  "/cases/[slug]/summary.pdf": anyone,
  "/cases/[slug]/v/[version]": anyone,
  "/cases/[slug]/versions": anyone,
  "/api/v1/cases": anyone,
  "/api/v1/cases/[slug]": anyone,

  "/api/health": { methods: ["GET"], who: "operator" },
  "/api/ready": { methods: ["GET"], who: "operator" },
  "/api/auth/[...nextauth]": { methods: ["GET", "POST"], who: "arriving" },
  "/desk": { methods: ["GET"], who: "members" },
  "/desk/accounts": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/checks/new": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/consents": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/events/[event]": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/events/new": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/members": { methods: ["GET"], who: "admins" },
  "/desk/cases/[id]/notes/new": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/proceedings/new": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/publication": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/sources/new": { methods: ["GET"], who: "members" },
  "/desk/cases/[id]/trail": { methods: ["GET"], who: "members" },
  "/desk/cases/new": { methods: ["GET"], who: "members" },
  "/desk/join/[token]": { methods: ["GET"], who: "arriving" },
  "/desk/review/[proposal]": { methods: ["GET"], who: "members" },
  "/desk/review/[proposal]/[side]": { methods: ["GET"], who: "members" },
  "/desk/sign-in": { methods: ["GET"], who: "arriving" },
};

export const actions: Record<string, Who> = {
  "app/(desk)/desk/accounts/actions.ts#inviteForm": "admins",
  "app/(desk)/desk/accounts/actions.ts#suspendForm": "admins",
  "app/(desk)/desk/cases/[id]/checks/actions.ts#recordCheckForm": "members",
  "app/(desk)/desk/cases/[id]/consents/actions.ts#meetConsentForm": "members",
  "app/(desk)/desk/cases/[id]/consents/actions.ts#recordConsentForm": "members",
  "app/(desk)/desk/cases/[id]/consents/actions.ts#withdrawConsentForm": "members",
  "app/(desk)/desk/cases/[id]/events/actions.ts#correctEventForm": "members",
  "app/(desk)/desk/cases/[id]/events/actions.ts#logEventForm": "members",
  "app/(desk)/desk/cases/[id]/events/actions.ts#retractEventForm": "members",
  "app/(desk)/desk/cases/[id]/members/actions.ts#addMemberForm": "admins",
  "app/(desk)/desk/cases/[id]/notes/actions.ts#addNoteForm": "members",
  "app/(desk)/desk/cases/[id]/notes/actions.ts#retractNoteForm": "members",
  "app/(desk)/desk/cases/[id]/proceedings/actions.ts#openProceedingForm": "members",
  "app/(desk)/desk/cases/[id]/publication/actions.ts#proposeForm": "members",
  "app/(desk)/desk/cases/[id]/sources/actions.ts#addSourceForm": "members",
  "app/(desk)/desk/cases/new/actions.ts#openCaseForm": "members",
  "app/(desk)/desk/join/actions.ts#joinForm": "arriving",
  "app/(desk)/desk/review/actions.ts#publishForm": "reviewers",
  "app/(desk)/desk/review/actions.ts#sendBackForm": "reviewers",
  "app/(desk)/desk/session/actions.ts#endSessionForm": "members",
  "app/(desk)/desk/session/actions.ts#signOutForm": "members",
  "app/(desk)/desk/sign-in/actions.ts#signInForm": "arriving",
};
