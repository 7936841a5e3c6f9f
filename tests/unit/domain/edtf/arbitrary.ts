import fc from "fast-check";
import { daysInMonth, firstDay, lastDay } from "@/lib/domain/edtf/calendar";
import { parseEdtf } from "@/lib/domain/edtf/parse";
import type {
  Edtf,
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfOneOf,
  EdtfRange,
} from "@/lib/domain/edtf/types";
import { writeEdtf } from "@/lib/domain/edtf/write";

const year = fc.oneof(
  { arbitrary: fc.integer({ min: 2017, max: 2024 }), weight: 4 },
  { arbitrary: fc.integer({ min: 0, max: 9999 }), weight: 1 },
  { arbitrary: fc.constantFrom(0, 33, 999, 9999), weight: 1 },
);

/** Any real year, month or day, half of them without qualifiers. */
export const anyDate: fc.Arbitrary<EdtfDate> = fc
  .record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    precision: fc.integer({ min: 1, max: 3 }),
    mark: fc.constantFrom("", "", "", "~", "?", "%"),
  })
  .map(({ year, month, day, precision, mark }) => ({
    type: "date",
    year,
    month: precision > 1 ? month : null,
    day: precision > 2 ? Math.min(day, daysInMonth(year, month)) : null,
    approximate: "~%".includes(mark) && mark !== "",
    uncertain: "?%".includes(mark) && mark !== "",
  }));

const anyEnd: fc.Arbitrary<EdtfEnd> = fc.oneof(
  { arbitrary: anyDate, weight: 4 },
  { arbitrary: fc.constantFrom("open" as const, "unknown" as const), weight: 1 },
);

const rangeEnd = fc.oneof(
  { arbitrary: anyDate, weight: 3 },
  { arbitrary: fc.constant("open" as const), weight: 1 },
);

const anyRange: fc.Arbitrary<EdtfRange> = fc
  .tuple(rangeEnd, rangeEnd)
  .map(([start, end]) => ({ type: "range", start, end }));

const anyInterval: fc.Arbitrary<EdtfInterval> = fc
  .tuple(anyEnd, anyEnd)
  .map(([start, end]) => ({ type: "interval", start, end }));

const anyOneOf: fc.Arbitrary<EdtfOneOf> = fc
  .array(fc.oneof(anyDate, anyRange), { minLength: 1, maxLength: 4 })
  .map((members) => ({ type: "oneOf", members }));

/** Every valid EDTF the record can hold. */
export const anyEdtf: fc.Arbitrary<Edtf> = fc
  .oneof<fc.Arbitrary<Edtf>[]>(anyDate, anyInterval, anyOneOf)
  .filter((edtf) => parseEdtf(writeEdtf(edtf)) !== null);

/** A day and a date that can mean that day. */
export const dayWithin = anyDate.chain((date) =>
  fc.constantFrom(firstDay(date), lastDay(date)).map((day) => ({ date, day })),
);
