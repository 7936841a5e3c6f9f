import { expect, test } from "vitest";
import { type MessageKey, translator } from "@/lib/i18n/translate";

const t = translator("en");

test("a message is filled with its values", () => {
  expect(t("dates.words.before", { date: "14 October 2019" })).toBe("before 14 October 2019");
});

test("an angle bracket in a value stays text", () => {
  expect(t("dates.words.by", { date: "<b>" })).toBe("by <b>");
});

test("an unknown key throws, also one that every object has", () => {
  for (const key of ["dates.words.nothing", "dates.words", "dates.constructor.name"]) {
    expect(() => t(key as MessageKey)).toThrow(key);
  }
});

test("a missing value throws", () => {
  expect(() => t("dates.words.before")).toThrow("date");
});
