import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCommand } from "@/lib/access/parse";
import { line } from "@/lib/domain/text";

const id = "7f9c24e8-3b12-4fef-91e0-5b7c2f4d1a66";
const schema = z.strictObject({
  headline: line(5),
  rows: z.array(z.strictObject({ n: z.number() })),
});

describe("reading a command", () => {
  it("puts our own codes beside their fields, with the limit", () => {
    const input = { headline: "too long for it", rows: [{ n: 1 }] };
    expect(parseCommand(schema, { id, input })).toEqual({
      ok: false,
      refusals: [{ code: "too_long", field: "headline", values: { limit: 5 } }],
    });
  });

  it("names a field inside a list by its path, in no words of the library", () => {
    const input = { headline: "fine", rows: [{ n: "1" }] };
    expect(parseCommand(schema, { id, input })).toEqual({
      ok: false,
      refusals: [{ code: "not_valid", field: "rows.0.n", values: {} }],
    });
  });

  it.each([
    [{ not: "" }],
    [{ headline: { not: "" }, rows: [] }],
    [{ headline: "a", rows: [], role: "admin" }],
    [null],
    ["text"],
  ])("refuses %j", (input) => {
    expect(parseCommand(schema, { id, input }).ok).toBe(false);
  });

  it("refuses a command without an id of its own", () => {
    const command = { id: "1", input: { headline: "fine", rows: [] } };
    expect(parseCommand(schema, command)).toEqual({
      ok: false,
      refusals: [{ code: "not_a_command" }],
    });
  });
});
