import type { PublicDetail } from "@/lib/domain/event";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Of<K extends PublicDetail["kind"]> = PublicDetail & { kind: K };
type Name =
  | "authority"
  | "facility"
  | "legalBasis"
  | "contact"
  | "validUntil"
  | "court"
  | "judge"
  | "prosecutor"
  | "sentence"
  | "credited"
  | "remaining"
  | "expulsion"
  | "next"
  | "asked"
  | "asks"
  | "replyDue"
  | "response"
  | "effect"
  | "office"
  | "venue"
  | "by";
type Fact = [Name, string];

/** The particulars of an entry that its headline and text need not repeat; what is not on record is left out. */
export function detailFacts(detail: PublicDetail, locale: Locale): Fact[] {
  const facts = factsOf(detail, locale);
  return facts.flatMap(([name, value]): Fact[] => (value ? [[name, value]] : []));
}

type Given = [Name, string | null];

function factsOf(detail: PublicDetail, locale: Locale): Given[] {
  switch (detail.kind) {
    case "detention":
      return custodyFacts(detail, locale);
    case "asylum_decision":
      return [
        ["authority", detail.authority],
        ["validUntil", detail.validUntil && inWordsShort(detail.validUntil, locale)],
      ];
    case "proceeding_step":
      return courtFacts(detail, locale);
    case "removal":
      return [["authority", detail.authority]];
    case "advocacy_action":
      return askFacts(detail, locale);
    case "statement":
      return [
        ["office", detail.office],
        ["venue", detail.venue],
      ];
    case "harm":
      return [["by", detail.by]];
    case "movement":
      return [];
  }
}

function custodyFacts(detail: Of<"detention">, locale: Locale): Given[] {
  const { authority, facility, legalBasis, contactAllowed, custody } = detail;
  const unknown = custody && translator(locale)("public.unknown");
  const contact = translator(locale)(`vocabulary.answers.${contactAllowed}`);
  return [
    ["authority", authority ?? unknown],
    ["facility", facility ?? unknown],
    ["legalBasis", legalBasis],
    ["contact", contactAllowed === "unknown" ? null : contact],
  ];
}

function courtFacts(detail: Of<"proceeding_step">, locale: Locale): Given[] {
  const t = translator(locale);
  const days = (count: number | null) =>
    count === null ? null : t("public.entry.days", { count });
  const months = detail.sentenceMonths;
  return [
    ["court", detail.court],
    ["judge", detail.judge],
    ["prosecutor", detail.prosecutor],
    ["sentence", months === null ? null : t("public.entry.months", { count: months })],
    ["credited", days(detail.creditedDays)],
    ["remaining", days(detail.remainingDays)],
    ["expulsion", detail.outcome && t(`vocabulary.answers.${detail.expulsionApplied}`)],
    ["next", detail.nextDate && inWordsShort(detail.nextDate, locale)],
  ];
}

function askFacts(detail: Of<"advocacy_action">, locale: Locale): Given[] {
  return [
    ["by", detail.by.join(", ")],
    ["asked", detail.targets.join(", ")],
    ["asks", detail.asks.join("; ")],
    ["replyDue", detail.replyDue && inWordsShort(detail.replyDue, locale)],
    ["response", detail.response],
    ["effect", detail.effect],
  ];
}
