import type { PublicNote } from "@/lib/domain/document";
import { differences } from "@/lib/domain/timeline";
import type { Context } from "../context";
import type { Item, Section } from "../shape";
import { sourceNumbers } from "../words";
import { claims } from "./differences";

export function notes(context: Context): Section {
  const { t, document } = context;
  return {
    heading: t("exports.notes.heading"),
    none: t("exports.notes.none"),
    items: document.notes.map((each) => note(each, context)),
  };
}

function note({ text, attribution, citations, when }: PublicNote, context: Context): Item {
  const { t, document } = context;
  const sources = sourceNumbers(citations);
  const said = attribution
    ? t("exports.notes.attributed", { speaker: attribution, sources })
    : sources;
  const contested = differences(citations, when).flatMap((each) => claims(each, context));
  return { words: { text, language: document.language }, notes: [said, ...contested] };
}
