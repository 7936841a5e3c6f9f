import { describe, expect, it } from "vitest";
import { readCaseQuery, withoutForeign } from "@/lib/public/case-query";

const today = "2026-11-24";
const read = (query: string) => readCaseQuery(new URLSearchParams(query), today);

describe("the query of a case page", () => {
  it("shows today, newest first, when nothing is asked", () => {
    expect(read("")).toEqual({ asOf: today, order: "newest" });
    expect(read("asOf=&order=oldest")).toEqual({ asOf: today, order: "oldest" });
  });

  it.each(["2019-12-10", "10 December 2019", "10 Dec 2019", " 10.12.2019 "])(
    "reads the day in “%s”",
    (text) => {
      const query = new URLSearchParams({ asOf: text });
      expect(readCaseQuery(query, today).asOf).toBe("2019-12-10");
    },
  );

  it.each([
    ["late autumn", "unread"],
    ["03/04/2019", "unclear"],
    ["December 2019", "notADay"],
    ["1 or 6 October 2019", "notADay"],
    ["2027-01-01", "future"],
    ["2019-02-30", "unread"],
  ])("keeps “%s”, stays at today and says: %s", (text, problem) => {
    const query = new URLSearchParams({ asOf: text });
    expect(readCaseQuery(query, today)).toEqual({
      asOf: today,
      order: "newest",
      typed: { text, problem },
    });
  });

  it("keeps no more of what was typed than a day can take", () => {
    expect(read(`asOf=${"x".repeat(5000)}`).typed?.text).toHaveLength(60);
  });

  it("drops what other sites hang on a link, and only that", () => {
    const foreign = new URLSearchParams("fbclid=1&asOf=2019-12-10&order=sideways");
    expect(String(withoutForeign(foreign))).toBe("asOf=2019-12-10");
    expect(withoutForeign(new URLSearchParams("asOf=2019-12-10&order=oldest"))).toBeNull();
    expect(withoutForeign(new URLSearchParams(""))).toBeNull();
  });
});
