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

export const routes: Record<string, Entry> = {
  "/api/auth/[...nextauth]": { methods: ["GET", "POST"], who: "arriving" },
};

export const actions: Record<string, Who> = {};
