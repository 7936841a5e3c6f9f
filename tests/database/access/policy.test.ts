import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { change } from "@/lib/access/change";
import { type Action, permits, policy } from "@/lib/access/policy";
import { type Actor, type Viewer, visitor } from "@/lib/access/viewer";
import { accept, refuse } from "@/lib/domain/outcome";
import { roles } from "@/lib/domain/vocabulary";
import { count, somebody, someCase } from "../../support/people";

const reads: Action[] = ["case.read", "trail.read", "account.list"];
const writes = (Object.keys(policy) as Action[]).filter((action) => !reads.includes(action));

const people = new Map<string, Actor>([["visitor", visitor]]);
let caseId: string;

beforeAll(async () => {
  for (const role of roles) people.set(role, await somebody(role));
  caseId = await someCase(...([...people.values()] as Viewer[]).filter((one) => one.accountId));
});

function personOf(role: string): Actor {
  const person = people.get(role);
  if (!person) throw new Error(role);
  return person;
}

/** Tries an action whose work does nothing: what is left is the decision. */
function attempt(actor: Actor, action: Action, authorId: string, caseIds: string[]) {
  return change(
    actor,
    action,
    { id: randomUUID(), input: {} },
    {
      schema: z.strictObject({}),
      subject: () => ({ type: "nothing", id: "nothing", caseIds, authorId }),
      work: async () => accept("done"),
    },
  );
}

const cells = writes.flatMap((action) => ["visitor", ...roles].map((role) => ({ action, role })));

describe("every row of the policy, for everybody", () => {
  it.each(cells)(
    "$action by $role is done or refused as the table says",
    async ({ action, role }) => {
      const actor = personOf(role);
      const cases = actor.accountId === null ? [] : [caseId];
      const answer = await attempt(actor, action, randomUUID(), cases);
      expect(answer).toEqual(
        permits(actor, action) ? accept("done") : refuse({ code: "not_allowed" }),
      );
    },
  );

  it.each(cells.filter(({ role }) => role !== "visitor"))(
    "$action by $role does nothing in a case that is not theirs",
    async ({ action, role }) => {
      const answer = await attempt(personOf(role), action, randomUUID(), [await someCase()]);
      const code = permits(personOf(role), action) ? "not_found" : "not_allowed";
      expect(answer).toEqual(refuse({ code }));
    },
  );

  it.each(["reviewer", "admin"])("nobody publishes their own proposal: not a %s", async (role) => {
    const actor = personOf(role);
    const own = await attempt(actor, "publication.publish", actor.accountId ?? "", [caseId]);
    expect(own).toEqual(refuse({ code: "own_proposal" }));
  });

  it("a publication that does not say who proposed it is a defect, not a permission", async () => {
    await expect(attempt(personOf("admin"), "publication.publish", "", [caseId])).rejects.toThrow();
  });

  it("a sign of life leaves nothing in the trail", async () => {
    const before = await count("audit_entry");
    await attempt(personOf("reviewer"), "session.renew", "", []);
    expect(await count("audit_entry")).toBe(before);
  });
});
