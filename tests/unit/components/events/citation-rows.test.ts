import { describe, expect, it } from "vitest";
import { citationRows, closeUpRows, shownRows } from "@/components/events/citation-rows";

describe("the rows of sources in a form", () => {
  it("are those typed into, at least one, and as many as were asked for", () => {
    expect(shownRows({})).toBe(1);
    expect(shownRows({ "citations.0.says": ["a"], "citations.1.says": ["b"] })).toBe(2);
    expect(shownRows({ rows: ["3"] })).toBe(3);
  });

  it("are never more than an event may cite, whatever is asked for", () => {
    expect(shownRows({ rows: ["1000000000"] })).toBe(60);
    expect(shownRows({ rows: ["Infinity"] })).toBe(60);
    expect(shownRows({ rows: ["-4"] })).toBe(1);
    const many = Array.from({ length: 9000 }, (_, at) => [`citations.${at}.says`, ["a"]]);
    expect(citationRows(Object.fromEntries(many))).toHaveLength(61);
  });

  it("close up where one was left empty", () => {
    const typed = { "citations.0.says": [" "], "citations.7.says": ["b"], headline: ["c"] };
    expect(closeUpRows(typed)).toEqual({ "citations.0.says": ["b"], headline: ["c"] });
  });
});
