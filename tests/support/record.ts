import { randomUUID } from "node:crypto";
import type { Command } from "@/lib/access/command";
import { systemViewer } from "@/lib/access/system";
import type { Viewer } from "@/lib/access/viewer";
import { enterSystemAccounts } from "@/lib/accounts/system";
import { addMember, openCase } from "@/lib/cases/commands";
import type { Outcome } from "@/lib/domain/outcome";
import type { EventInput } from "@/lib/events/schema";
import { enterIndividual, recordConsent } from "@/lib/people/commands";
import { addSource } from "@/lib/sources/commands";

export const operator = systemViewer("operator");

/** A command with an id of its own. */
export function command(input: unknown): Command {
  return { id: randomUUID(), input };
}

/** What a command answered; throws with its codes where it was refused. */
export async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (answer.ok) return answer.value;
  throw new Error(`Refused: ${JSON.stringify(answer.refusals)}`);
}

/** The refusals of a command, as `code` or `field: code`; none where it was done. */
export async function refusals(outcome: Promise<Outcome<unknown>>): Promise<string[]> {
  const answer = await outcome;
  if (answer.ok) return [];
  return answer.refusals.map(({ code, field }) => (field ? `${field}: ${code}` : code));
}

export type TestCase = { caseId: string; slug: string; individualId: string };

/** A case of one public person who has agreed, opened by `opener`, with others let onto it. */
export async function openTestCase(opener: Viewer, ...others: Viewer[]): Promise<TestCase> {
  await enterSystemAccounts();
  const individualId = randomUUID();
  const caseId = randomUUID();
  const slug = `case-${caseId.slice(0, 8)}`;
  await value(
    enterIndividual(
      opener,
      command({
        id: individualId,
        tier: "public",
        names: [
          { text: `Person ${slug}`, language: "en", kind: "usual", display: true, tier: "public" },
          { text: `Sealed form ${slug}`, language: "kk-Cyrl", kind: "document", tier: "sealed" },
        ],
      }),
    ),
  );
  const states = { hostState: "KZ", returnState: "CN" };
  const opened = { id: caseId, slug, title: `Case ${slug}`, ...states, subjectIds: [individualId] };
  await value(openCase(opener, command(opened)));
  await value(
    recordConsent(
      opener,
      command({
        ...{ id: randomUUID(), individualId, basis: "given", audience: "public" },
        ...{ evidence: "Said so.", givenOn: "2020-01-01" },
      }),
    ),
  );
  for (const other of others) {
    await value(addMember(operator, command({ caseId, accountId: other.accountId })));
  }
  return { caseId, slug, individualId };
}

/** A public source in the library. */
export async function sourceOf(viewer: Viewer, more: object = {}): Promise<string> {
  const id = randomUUID();
  const source = {
    ...{ id, kind: "article", publisher: "The Courier", title: `Report ${id}`, language: "en" },
    ...{ reliability: "B", independence: "courier", ...more },
  };
  await value(addSource(viewer, command(source)));
  return id;
}

/** A public event with one public citation. */
export function arrest(caseIds: string[], sourceId: string, more: Partial<EventInput> = {}) {
  return {
    ...{ id: randomUUID(), caseIds, when: "2019-10", tier: "public", headline: "Arrested" },
    detail: { kind: "detention", act: "detained", custody: "pretrial" },
    citations: [{ sourceId, says: "Arrested in October.", tier: "public" }],
    ...more,
  } satisfies EventInput;
}
