import type { CaseDocument, PublicCitation } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import type { Standing } from "@/lib/domain/standing-types";
import { intlTag } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/translate";
import type { View } from "@/lib/public/machine-file";
import type { PublishedCase } from "@/lib/public/published";

/** What every part of a summary is told from. */
export type Context = View & {
  published: PublishedCase;
  document: CaseDocument;
  standing: Standing;
  t: Translate;
};

export function contextOf(published: PublishedCase, view: View): Context {
  const { document } = published;
  return {
    ...view,
    published,
    document,
    standing: standing(document, view.asOf),
    t: translator(view.locale),
  };
}

/** `[2] [7]`: the numbers of the sources that are cited, each once, in order. */
export function sourceNumbers(citations: PublicCitation[]): string {
  const numbers = [...new Set(citations.map(({ source }) => source))].sort((a, b) => a - b);
  return numbers.map((number) => `[${number}]`).join(" ");
}

/** "Kazakh (Arabic)" for `kk-Arab`. */
export function languageName(tag: string, { locale }: View): string {
  return new Intl.DisplayNames(intlTag[locale], { type: "language" }).of(tag) ?? tag;
}

export function listOf(texts: string[], { locale }: View): string {
  return new Intl.ListFormat(intlTag[locale], { type: "conjunction" }).format(texts);
}
