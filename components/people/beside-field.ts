import type { Typed } from "@/components/ui/form-state";
import type { Refusal } from "@/lib/domain/outcome";
import { typedNames } from "./name-rows";

/** What is refused of a person, beside the field of the form that said it. */
export function besideField(typed: Typed, refusal: Refusal): Refusal {
  const [group, index, name] = refusal.field?.split(".") ?? [];
  if (group === "citizenships") return { ...refusal, field: group };
  if (group !== "names") return refusal;
  const row = index === undefined ? 0 : typedNames(typed)[Number(index)];
  return { ...refusal, field: `names.${row}.${name ?? "text"}` };
}
