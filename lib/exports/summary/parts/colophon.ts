import { versionPath } from "@/lib/format/addresses";
import { dayInWords } from "@/lib/format/dates";
import type { Context } from "../context";
import type { SummaryContent } from "../shape";

/** Which version this is, and where it can be checked. */
export function running(context: Context): SummaryContent["running"] {
  const { t, published } = context;
  const { day, time } = momentOf(context);
  return {
    head: t("exports.running.head", { title: title(context) }),
    // The numbers are put in when the pages are laid out.
    page: t("exports.running.page", { page: "{page}", pages: "{pages}" }),
    version: t("exports.running.version", { version: published.version, day, time }),
    hash: t("exports.running.hash", { hash: published.hash }),
    address: address(context),
  };
}

export function cite(context: Context): SummaryContent["cite"] {
  const { t, published, document } = context;
  const { version, hash } = published;
  const reference = { title: document.title, version, ...momentOf(context) };
  return {
    heading: t("exports.cite.heading"),
    lines: [t("exports.cite.text", reference), t("exports.running.hash", { hash })],
    address: address(context),
  };
}

export function signature({ t }: Context): SummaryContent["signature"] {
  const lines = ["office", "name", "signature", "date"] as const;
  return {
    statement: t("exports.signature.statement"),
    lines: lines.map((line) => t(`exports.signature.${line}`)),
  };
}

export function title({ t, document }: Context): string {
  return t("exports.title", { name: document.title });
}

function address({ origin, published: { slug, version } }: Context): string {
  return origin + versionPath(slug, version);
}

function momentOf({ published, locale }: Context): { day: string; time: string } {
  const moment = new Date(published.publishedAt).toISOString();
  return { day: dayInWords(moment.slice(0, 10), locale), time: moment.slice(11, 16) };
}
