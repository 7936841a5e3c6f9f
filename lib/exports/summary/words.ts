import type { PublicCitation } from "@/lib/domain/document";
import { intlTag } from "@/lib/i18n/locales";
import type { Context } from "./context";

type Reader = Pick<Context, "locale">;

/** `[2] [7]`: the numbers of the sources that are cited, each once, in order. */
export function sourceNumbers(citations: PublicCitation[]): string {
  const numbers = [...new Set(citations.map(({ source }) => source))].sort((a, b) => a - b);
  return numbers.map((number) => `[${number}]`).join(" ");
}

/** "Kazakh (Arabic)" for `kk-Arab`. */
export function languageName(tag: string, { locale }: Reader): string {
  return new Intl.DisplayNames(intlTag[locale], { type: "language" }).of(tag) ?? tag;
}

export function listOf(texts: string[], { locale }: Reader): string {
  return new Intl.ListFormat(intlTag[locale], { type: "conjunction" }).format(texts);
}
