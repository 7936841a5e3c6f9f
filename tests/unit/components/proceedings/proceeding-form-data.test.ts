import { expect, it } from "vitest";
import { proceedingFromTyped } from "@/components/proceedings/proceeding-form-data";
import { proceedingInput } from "@/lib/proceedings/schema";

const id = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01";

it("a proceeding is opened on its case, and stays on the desk unless somebody says otherwise", () => {
  const typed = { id: [id], caseId: [id], kind: ["criminal"], forum: ["Zaisan court"], tier: [""] };
  const { input } = proceedingFromTyped(typed, "2026-11-24", "en");
  expect(proceedingInput.parse(input)).toEqual({
    ...{ id, caseIds: [id], kind: "criminal", forum: "Zaisan court", statute: null, tier: "desk" },
  });
});

it("a proceeding of no known kind is refused", () => {
  const { input } = proceedingFromTyped({ id: [id], caseId: [id] }, "2026-11-24", "en");
  expect(proceedingInput.safeParse(input).error?.issues[0]?.path).toEqual(["kind"]);
});
