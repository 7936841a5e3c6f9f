import type { Context } from "../context";
import type { Item, Section } from "../shape";

type Proceeding = Context["document"]["proceedings"][number];

export function proceedings(context: Context): Section {
  const { t, document } = context;
  return {
    heading: t("exports.proceedings.heading"),
    none: t("exports.proceedings.none"),
    items: document.proceedings.map((each) => proceeding(each, context)),
  };
}

function proceeding({ kind, forum, statute }: Proceeding, { t, document }: Context): Item {
  const text = t("exports.proceedings.line", {
    kind: t(`vocabulary.proceedingKinds.${kind}`),
    forum: forum ?? "none",
    statute: statute ?? "none",
  });
  return { words: { text, language: document.language }, notes: [] };
}
