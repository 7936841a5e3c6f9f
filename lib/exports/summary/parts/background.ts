import type { PublicNote } from "@/lib/domain/document";
import { differences } from "@/lib/domain/timeline";
import { type Context, sourceNumbers } from "../context";
import type { Item, Section } from "../shape";
import { claims } from "./differences";

type Proceeding = Context["document"]["proceedings"][number];

export function notes(context: Context): Section {
  const { t, document } = context;
  return {
    heading: t("exports.notes.heading"),
    none: t("exports.notes.none"),
    items: document.notes.map((each) => note(each, context)),
  };
}

export function proceedings(context: Context): Section {
  const { t, document } = context;
  return {
    heading: t("exports.proceedings.heading"),
    none: t("exports.proceedings.none"),
    items: document.proceedings.map((each) => proceeding(each, context)),
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

function proceeding({ kind, forum, statute }: Proceeding, { t, document }: Context): Item {
  const text = t("exports.proceedings.line", {
    kind: t(`vocabulary.proceedingKinds.${kind}`),
    forum: forum ?? "none",
    statute: statute ?? "none",
  });
  return { words: { text, language: document.language }, notes: [] };
}
