import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageTag, line, placeCode, prose } from "@/lib/domain/text";

const code = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues[0]?.message;

describe("text that people type", () => {
  it("is trimmed and composed, and kept in every script", () => {
    expect(line(40).parse("  Gu\u0308l  ")).toBe("Gül");
    for (const name of ["Мұрагер Әлімұлы", "مۇراگەر ءالىم ۇلى", "木拉格尔·阿里木"]) {
      expect(line(40).parse(name)).toBe(name);
    }
  });

  it("has an end: one character at most, one too many", () => {
    expect(line(3).parse("abc")).toBe("abc");
    expect(code(line(3).safeParse("abcd"))).toBe("too_long");
    expect(code(prose(3).safeParse("abcd"))).toBe("too_long");
  });

  it("says something", () => {
    expect(code(line(3).safeParse(" \n "))).toBe("required");
    expect(code(prose(3).safeParse(" \n "))).toBe("required");
  });

  it.each(["\u202e", "\u2066", "\u200b", "\ufeff", "\u0000", "\u0007"])(
    "hides nothing: %j is refused",
    (mark) => {
      expect(code(line(40).safeParse(`a${mark}b`))).toBe("hidden_characters");
      expect(code(prose(40).safeParse(`a${mark}b`))).toBe("hidden_characters");
    },
  );

  it("breaks into lines only where lines are asked for", () => {
    expect(code(line(40).safeParse("one\ntwo"))).toBe("hidden_characters");
    expect(prose(40).parse("one\r\ntwo\n\tthree")).toBe("one\ntwo\n\tthree");
  });

  it("keeps the joiners that Persian and Kazakh in Arabic script are written with", () => {
    expect(line(40).parse("می\u200cخواهم")).toBe("می\u200cخواهم");
  });
});

describe("codes", () => {
  it.each(["KZ", "CN-XJ", "KZ-10"])("%s is a place", (place) => {
    expect(placeCode.parse(place)).toBe(place);
  });

  it.each(["kz", "KAZ", "CN-", "CN-XINJ", ""])("%j is no place", (place) => {
    expect(code(placeCode.safeParse(place))).toBe("not_a_place_code");
  });

  it.each(["en", "kk-Cyrl", "kk-Arab", "zh-Hans", "zh-Latn-pinyin", "en-GB"])(
    "%s is a language",
    (tag) => {
      expect(languageTag.parse(tag)).toBe(tag);
    },
  );

  it("holds no language that Intl cannot name: a page that says it would break", () => {
    const part = fc.constantFrom(
      "en",
      "kk",
      "zh",
      "Arab",
      "Latn",
      "KZ",
      "GB",
      "pinyin",
      "abcde",
      "x",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const tag = parts.join("-");
        if (languageTag.safeParse(tag).success)
          expect(new Intl.Locale(tag).language).toBe(parts[0]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(["english!", "KK", "kk_Cyrl", "e", "", "en-GB-US", "en-abcde-abcde", "en-abcde-GB"])(
    "%j is no language",
    (tag) => {
      expect(code(languageTag.safeParse(tag))).toBe("not_a_language_tag");
    },
  );
});
