import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import { openCase, recordCheck } from "@/lib/cases/commands";
import type { Outcome } from "@/lib/domain/outcome";
import { logEvent } from "@/lib/events/commands";
import { addNote } from "@/lib/notes/commands";
import { enterIndividual, recordConsent } from "@/lib/people/commands";
import { openProceeding } from "@/lib/proceedings/commands";
import { propose } from "@/lib/publications/commands";
import { addSource } from "@/lib/sources/commands";
import { count, somebody } from "../../support/people";
import {
  arrest,
  command,
  openTestCase,
  refusals,
  sourceOf,
  type TestCase,
  value,
} from "../../support/record";

type Send = (viewer: Viewer, command: Command) => Promise<Outcome<unknown>>;
type Row = { table: string; send: Send; input: (own: TestCase, sourceId: string) => object };

const rows: Row[] = [
  {
    table: "source",
    send: addSource,
    input: () => ({
      ...{ kind: "article", publisher: "The Courier", title: "A report", language: "en" },
      ...{ reliability: "B", independence: "courier" },
    }),
  },
  {
    table: "individual",
    send: enterIndividual,
    input: () => ({
      names: [{ text: "A Name", language: "en", kind: "usual", display: true }],
    }),
  },
  {
    table: "case",
    send: openCase,
    input: ({ individualId }) => ({
      ...{ slug: `case-${randomUUID()}`, title: "A case", hostState: "KZ", returnState: "CN" },
      subjectIds: [individualId],
    }),
  },
  {
    table: "consent",
    send: recordConsent,
    input: ({ individualId }) => ({
      ...{ individualId, basis: "given", audience: "public", evidence: "Said so." },
      givenOn: "2024-01-01",
    }),
  },
  {
    table: "check",
    send: recordCheck,
    input: ({ caseId }) => ({
      ...{ caseId, checkedOn: "2024-01-02", lastReport: "2024-01", method: "Searched in English." },
    }),
  },
  {
    table: "proceeding",
    send: openProceeding,
    input: ({ caseId }) => ({ caseIds: [caseId], kind: "criminal" }),
  },
  {
    table: "note",
    send: addNote,
    input: ({ caseId }, sourceId) => ({
      ...{ caseIds: [caseId], topic: "person", text: "A shepherd." },
      citations: [{ sourceId, says: "He is a shepherd." }],
    }),
  },
  {
    table: "event",
    send: logEvent,
    input: ({ caseId }, sourceId) => arrest([caseId], sourceId),
  },
  {
    table: "proposal",
    send: propose,
    input: ({ caseId }) => ({ caseId, kind: "first", note: "What is known." }),
  },
];

let writer: Viewer;
let own: TestCase;
let sourceId: string;

beforeAll(async () => {
  writer = await somebody("contributor");
  own = await openTestCase(writer);
  sourceId = await sourceOf(writer);
});

describe("an id that is already on record, sent with a new command", () => {
  it.each(rows)("is refused in words for a $table, and nothing is added", async (row) => {
    const id = randomUUID();
    const sent = () => row.send(writer, command({ ...row.input(own, sourceId), id }));
    await value(sent());
    const before = await count(`"${row.table}"`);
    expect(await refusals(sent())).toEqual(["already_on_record"]);
    expect(await count(`"${row.table}"`)).toBe(before);
  });
});
