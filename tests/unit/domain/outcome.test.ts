import { expect, it } from "vitest";
import { accept, refuse } from "@/lib/domain/outcome";

it("an outcome is a value, or the refusals that say why not", () => {
  expect(accept({ id: "1" })).toEqual({ ok: true, value: { id: "1" } });
  const refusals = [
    { code: "stale", values: { version: 3 } },
    { code: "required", field: "when" },
  ];
  expect(refuse(...refusals)).toEqual({ ok: false, refusals });
});
