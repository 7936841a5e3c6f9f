import type { Standing } from "@/lib/domain/standing-types";

export type Expected = { [Name in keyof Standing]?: Partial<Standing[Name]> };

/** Where a case stood on a day; null is today. */
type Row = [day: string | null, expected: Expected];

const custody = (value: Standing["custody"]["value"]) => ({ value });
const removal = (value: Standing["removal"]["value"]) => ({ value });
const badge = (value: Standing["badge"]["value"]) => ({ value });
const protection = (value: Standing["protection"]["value"], place = "KZ") => ({ value, place });

export const ofTheMen: Row[] = [
  ["2019-10-20", { custody: custody("pretrial"), badge: badge("in_custody") }],
  [
    "2019-12-10",
    {
      custody: custody("pretrial"),
      protection: protection("asylum_seeker"),
      removal: removal("threatened"),
      badge: badge("in_custody"),
    },
  ],
  ["2020-02-01", { custody: custody("sentence"), removal: removal("refused") }],
  ["2020-07-01", { custody: custody("none"), protection: protection("asylum_seeker") }],
  ["2020-11-01", { protection: protection("refugee_time_limited"), badge: badge("protected") }],
  [null, { badge: { value: "unknown", since: "2024-01" } }],
];

export const ofSauytbay: Row[] = [
  ["2018-06-15", { custody: custody("pretrial") }],
  ["2018-08-05", { custody: custody("none"), removal: removal("refused") }],
  ["2018-10-10", { protection: protection("refused") }],
  ["2019-02-15", { protection: protection("asylum_seeker") }],
  ["2019-06-10", { whereabouts: { value: "SE" }, badge: badge("left") }],
  ["2020-01-01", { protection: protection("refugee", "SE") }],
];
