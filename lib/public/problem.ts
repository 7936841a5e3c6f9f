import { dayInWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { MachineFile } from "./file";
import type { Found } from "./published";

const titles = { 400: "Bad Request", 404: "Not Found", 410: "Gone" } as const;

/** An address that asks for what there is not. */
export function badAddress(parameter: string, locale: Locale): MachineFile {
  const t = translator(locale);
  const detail =
    parameter === "asOf"
      ? t("exports.problem.asOf")
      : t("exports.problem.unknownParameter", { name: parameter });
  return problem(400, detail);
}

/** A case that is not public, or is no longer. Of a withdrawn case only the day is told. */
export function missingCase(
  found: Exclude<Found, { found: "published" }>,
  locale: Locale,
): MachineFile {
  const t = translator(locale);
  if (found.found === "nothing") return problem(404, t("exports.problem.notFound"));
  const day = dayInWords(found.publishedAt.slice(0, 10), locale);
  return problem(410, t("exports.problem.withdrawn", { day }));
}

// RFC 9457; `detail` is the sentence for people.
function problem(status: keyof typeof titles, detail: string): MachineFile {
  const body = { type: "about:blank", title: titles[status], status, detail };
  return { status, type: "application/problem+json", body: JSON.stringify(body) };
}
