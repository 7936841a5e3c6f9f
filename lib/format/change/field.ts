import { between } from "@/lib/domain/changes/between";
import { parseEdtf } from "@/lib/domain/edtf/parse";
import type { Locale } from "@/lib/i18n/locales";
import changes from "@/lib/i18n/messages/en/changes.json";
import vocabulary from "@/lib/i18n/messages/en/vocabulary.json";
import { type MessageKey, translator } from "@/lib/i18n/translate";
import { inWordsShort } from "../dates";
import { placeName } from "../places";

type List = keyof typeof vocabulary;

/** Order within a day and links between rows: they are nothing that readers read. */
const unsaid = new Set(["sequence", "supersededBy", "supersedesId", "proceedingId"]);

const dates = new Set([
  "checkedOn",
  "lastReport",
  "nextDate",
  "published",
  "replyDue",
  "validUntil",
  "when",
]);

const places = new Set([
  "country",
  "destination",
  "from",
  "hostState",
  "origin",
  "returnState",
  "to",
]);

/** Which closed lists the codes of a field come from; the first that knows a code labels it. */
const lists: Record<string, List[]> = {
  act: ["detentionActs", "movementActs"],
  action: ["actionKinds"],
  contactAllowed: ["answers"],
  custody: ["detentionKinds"],
  expulsionApplied: ["answers"],
  form: ["removalKinds"],
  harm: ["harmKinds"],
  hearing: ["hearingStates"],
  kind: ["eventKinds", "sourceKinds", "proceedingKinds", "nameKinds"],
  level: ["asylumLevels"],
  outcome: ["asylumOutcomes", "proceedingOutcomes"],
  reliability: ["reliabilities"],
  removal: ["removalStates"],
  removalForm: ["removalKinds"],
  restriction: ["restrictionKinds"],
  state: ["removalStates"],
  statement: ["statementKinds"],
  status: ["protectionStatuses"],
  step: ["asylumSteps", "proceedingSteps"],
};

/** The label of a field by its path (`detail.step`), or null for a field that readers do not read. */
export function fieldLabel(path: string, locale: Locale): string | null {
  const name = nameOf(path);
  if (unsaid.has(name)) return null;
  const known = Object.hasOwn(changes.fields, name);
  return known ? translator(locale)(`changes.fields.${name}` as MessageKey) : name;
}

/** A value of a field as a reader reads it: dates in words, places and codes by their names. */
export function fieldText(path: string, value: string, locale: Locale): string {
  const name = nameOf(path);
  if (name === "citation") return citationText(value, locale);
  if (dates.has(name) && parseEdtf(value)) return inWordsShort(value, locale);
  const list = lists[name]?.find((each) => Object.hasOwn(vocabulary[each], value));
  if (list) return translator(locale)(`vocabulary.${list}.${value}` as MessageKey);
  const isPlace = places.has(name) || name === "state";
  return isPlace ? placeName(value, locale) : value;
}

/** "RFE/RL, Trial Postponed: It began on 6 January. (6 January 2020, supports, date)" */
function citationText(value: string, locale: Locale): string {
  const [says = "", ...details] = value.split(between);
  return `${says} (${details.map((detail) => detailText(detail, locale)).join(", ")})`;
}

function detailText(detail: string, locale: Locale): string {
  if (parseEdtf(detail)) return inWordsShort(detail, locale);
  const list = (["stances", "aspects"] as const).find((each) =>
    Object.hasOwn(vocabulary[each], detail),
  );
  return list ? translator(locale)(`vocabulary.${list}.${detail}` as MessageKey) : detail;
}

/** `citation …` carries its words in its path; of a path the last step names the field. */
function nameOf(path: string): string {
  if (path.startsWith("citation ")) return "citation";
  return path.split(".").at(-1) ?? path;
}
