import { describe, expect, it } from "vitest";
import { type Action, permits, policy } from "@/lib/access/policy";
import { roles } from "@/lib/domain/vocabulary";

const everyone = [...roles, "visitor"] as const;

// Written out by hand, one row an action: whoever changes the policy says it twice.
const table: Record<Action, string> = {
  "case.read": "contributor reviewer advocate admin",
  "sealed.open": "contributor reviewer advocate admin",
  "trail.read": "contributor reviewer admin",
  "account.list": "admin",
  "account.enter": "admin",
  "account.invite": "admin",
  "account.redeem": "visitor",
  "account.suspend": "admin",
  "session.try": "visitor",
  "session.start": "visitor",
  "session.renew": "contributor reviewer advocate admin",
  "session.end": "contributor reviewer advocate admin",
  "case.open": "contributor reviewer admin",
  "case.member.add": "admin",
  "case.check.record": "contributor reviewer admin",
  "individual.enter": "contributor reviewer admin",
  "consent.record": "contributor reviewer admin",
  "consent.meet": "contributor reviewer admin",
  "consent.withdraw": "contributor reviewer admin",
  "source.add": "contributor reviewer admin",
  "proceeding.open": "contributor reviewer admin",
  "proceeding.link": "contributor reviewer admin",
  "note.add": "contributor reviewer admin",
  "note.retract": "contributor reviewer admin",
  "event.log": "contributor reviewer admin",
  "event.correct": "contributor reviewer admin",
  "event.retract": "contributor reviewer admin",
  "publication.propose": "contributor reviewer admin",
  "publication.publish": "reviewer admin",
  "publication.send_back": "reviewer admin",
};

const actions = Object.keys(policy) as Action[];
const cells = actions.flatMap((action) =>
  everyone.map((role) => ({ action, role, allowed: table[action].split(" ").includes(role) })),
);

describe("the policy", () => {
  it("has a row here for every action, and no other", () => {
    expect(Object.keys(table).sort()).toEqual([...actions].sort());
  });

  it.each(cells)("$action by $role: $allowed", ({ action, role, allowed }) => {
    const actor = { accountId: "a", handle: "a", role, sessionId: null } as Parameters<
      typeof permits
    >[0];
    expect(permits(actor, action)).toBe(allowed);
  });

  it("lets nobody publish what they proposed", () => {
    expect(policy["publication.publish"].condition).toBe("notAuthor");
  });

  it("leaves a trail of everything but signs of life and tries", () => {
    expect(actions.filter((action) => "quiet" in policy[action])).toEqual([
      "session.try",
      "session.renew",
    ]);
  });
});
