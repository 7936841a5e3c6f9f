import { given, type Reader, typedDate, typedText } from "@/components/desk/read-typed";
import { one } from "@/components/ui/form-state";
import { citationRows } from "./citation-rows";

/**
 * The citations of a form, a row each. `sourceIds` says which source each row cites, by row; where
 * a row does not say what its source says, it says `unsaid`.
 */
export function citationsFromTyped(
  reader: Reader,
  sourceIds: (string | null)[],
  unsaid: string,
): Record<string, unknown>[] {
  return citationRows(reader.typed).map((row, index) => ({
    sourceId: sourceIds[index] ?? "",
    says: one(reader.typed, `${row}.says`).trim() || unsaid,
    tier: one(reader.typed, `${row}.tier`) || one(reader.typed, "tier") || "desk",
    ...given({
      locator: typedText(reader, `${row}.locator`),
      date: typedDate(reader, `${row}.date`),
      stance: typedText(reader, `${row}.stance`),
      aspect: typedText(reader, `${row}.aspect`),
    }),
  }));
}
