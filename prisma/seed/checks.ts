import { men } from "./cases/keys";

/** The search for later news of the two men; no search is on record for Sairagul Sauytbay. */
export const newsSearch = {
  cases: men,
  round: "later",
  checkedOn: "2026-11-24",
  lastReport: "2024-01",
  method:
    "A stored collection of public web pages, searched by both names in English, Russian, Kazakh and Chinese; nothing dated after January 2024.",
} as const;
