/**
 * Dates as the record keeps them: ISO 8601-2 (EDTF) level 1 and one-of sets, years 0000 to 9999.
 * Left out, and refused rather than misread: times, seasons, unspecified digits (`201X`), longer
 * years, all-of sets. The year of an event is content, so nothing here ever guesses one.
 *
 * An interval says that *one happening* lies somewhere inside it, and its open side is said
 * in one of two ways, so that what people mean comes back unchanged:
 *
 *   `../2019-12`     open start     "by December 2019": then or earlier
 *   `/2019-10-13`    unknown start  "before 14 October 2019": the end is the last day it can be
 *   `2024-01/..`     open end       "since January 2024": began then and was not seen to end
 *   `2024-01/`       unknown end    "not before January 2024": how much later is not known
 *   `/..`            began on an unknown date and goes on
 *   `/`              nothing is known about the date
 */
export type EdtfDate = {
  type: "date";
  year: number;
  month: number | null;
  day: number | null;
  /** `~` about */
  approximate: boolean;
  /** `?` the source or the year is in doubt; both together are written `%` */
  uncertain: boolean;
};

export type EdtfEnd = EdtfDate | "open" | "unknown";

export type EdtfInterval = { type: "interval"; start: EdtfEnd; end: EdtfEnd };

/** `a..b`, `..b` (b or earlier), `a..` (a or later); only ever one of the two ends is open. */
export type EdtfRange = { type: "range"; start: EdtfDate | "open"; end: EdtfDate | "open" };

/** `[a,b]`: exactly one of these, we do not know which. */
export type EdtfOneOf = { type: "oneOf"; members: (EdtfDate | EdtfRange)[] };

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;

export type Precision = "year" | "month" | "day";
