import { describe, expect, it } from "vitest";
import { canariesIn, canary, canaryAddress, canaryDay } from "../../support/canary";

const planted = canary("event.place");
const escaped = (text: string, how: (code: number) => string) =>
  [...text].map((letter) => how(letter.charCodeAt(0))).join("");

describe("a planted word is found", () => {
  it.each([
    ["as it stands", planted],
    ["in other cases of its letters", planted.toUpperCase()],
    ["decomposed", planted.normalize("NFD")],
    ["in an address", `/search?q=${encodeURIComponent(planted)}`],
    ["in HTML entities", escaped(planted, (code) => `&#${code};`)],
    ["in hexadecimal entities", escaped(planted, (code) => `&#x${code.toString(16)};`)],
    ["in JSON escapes", escaped(planted, (code) => `\\u${code.toString(16).padStart(4, "0")}`)],
    ["in base64", Buffer.from(planted).toString("base64")],
    ["in base64 that began one byte before", Buffer.from(`x${planted}`).toString("base64")],
    ["in base64 that began two bytes before", Buffer.from(`xy${planted}`).toString("base64url")],
    ["as an address of its own", canaryAddress("source.url")],
    ["as a day", `born ${canaryDay}`],
    ["as a day in words", "5 March 1871"],
  ])("%s", (_, text) => {
    expect(canariesIn(`before ${text} after`)).not.toEqual([]);
  });

  it("in each of its four scripts alone", () => {
    for (const word of planted.split(" ").slice(0, 4)) expect(canariesIn(word)).toHaveLength(1);
  });
});

it("what was not planted is not found, nor are the digits of an id", () => {
  const id = "18711871-1871-4871-8871-187118711871";
  const text = `Мұрагер Әлімұлы مۇراگەر 木拉格尔 ${id} ${"1871".repeat(16)} in October 2019`;
  expect(canariesIn(text)).toEqual([]);
});
