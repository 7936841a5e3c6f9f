import { linesOf, readTypedDate } from "@/components/events/typed-values";
import { one, type Typed } from "@/components/ui/form-state";
import type { Refusal } from "@/lib/domain/outcome";
import type { Locale } from "@/lib/i18n/locales";

export type SourceReading = { input: Record<string, unknown>; refusals: Refusal[] };

/**
 * The source described in the fields that begin with `prefix`. `url` is what was typed where the
 * source is asked for; what was left open takes the careful answer: the publisher's own name is
 * its voice, a page is secondary until somebody says better, and only a page may be public.
 */
export function sourceFromTyped(
  typed: Typed,
  prefix: string,
  { id, url, today, locale }: { id: string; url: string | null; today: string; locale: Locale },
): SourceReading {
  const text = (name: string, unset = "") => one(typed, `${prefix}.${name}`).trim() || unset;
  const published = readPublished(text("published"), `${prefix}.published`, today, locale);
  const publisher = text("publisher", hostOf(url) ?? "");
  const input = {
    id,
    url,
    publisher,
    title: linesOf(text("title")).join(" "),
    kind: text("kind", "article"),
    language: text("language", locale),
    reliability: text("reliability", "C"),
    independence: text("independence", (hostOf(url) ?? publisher).toLowerCase().slice(0, 80)),
    tier: text("tier", url ? "public" : "desk"),
    author: text("author") || null,
    archivedUrl: text("archivedUrl") || null,
    published: "edtf" in published ? published.edtf : null,
  };
  return { input, refusals: "refusal" in published ? [published.refusal] : [] };
}

function readPublished(text: string, field: string, today: string, locale: Locale) {
  return text === "" ? { edtf: null } : readTypedDate(text, today, field, locale);
}

/** The site of an address, `rferl.org`; null where it is no address. */
export function hostOf(url: string | null): string | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  return host.replace(/^www\./, "") || null;
}

/** The address somebody pasted, where it is one. */
export function addressOf(text: string): string | null {
  const typed = text.trim();
  const address = URL.canParse(typed) ? new URL(typed) : null;
  return address && ["http:", "https:"].includes(address.protocol) ? address.href : null;
}
