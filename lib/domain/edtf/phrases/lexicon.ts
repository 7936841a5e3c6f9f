/** What a word of any language does in a date phrase. Grammar and languages meet here. */
export type Keyword =
  | RelativeDay
  | "noise"
  | "about"
  | "uncertain"
  | "between"
  | "and"
  | "to"
  | "or"
  | "oneOf"
  | "orEarlier"
  | "orLater"
  | "by"
  | "before"
  | "since"
  | "after"
  | "notBefore"
  | "early"
  | "middle"
  | "late"
  | "season"
  | "daysAgo"
  | "unknownDate"
  | "sinceUnknown";

export type RelativeDay =
  | "today"
  | "yesterday"
  | "dayBeforeYesterday"
  | "tomorrow"
  | "thisWeek"
  | "lastWeek"
  | "thisMonth"
  | "lastMonth"
  | "thisYear"
  | "lastYear";

/** Lower-case forms; a phrase of several words wins over its parts. Keywords may precede or follow their date. */
export type Lexicon = {
  months: string[][];
  /** from Monday */
  weekdays: string[][];
  /** endings glued to a number: "14th", "14-го" */
  ordinals: string[];
  phrases: Partial<Record<Keyword, string[]>>;
};
