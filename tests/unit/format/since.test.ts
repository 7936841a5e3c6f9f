import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeEdtf } from "@/lib/domain/edtf/write";
import { sinceInWords } from "@/lib/format/since";
import { anyEdtf } from "../domain/edtf/arbitrary";

describe("since when", () => {
  it.each([
    ["2019-10-14", "since 14 October 2019"],
    ["2019-10", "since October 2019"],
    ["2019-12-09~", "since about 9 December 2019"],
    ["[2019-10-01,2019-10-06]", "since 1 or 6 October 2019"],
    ["2019-12-02/2019-12-08", "since some time between 2 and 8 December 2019"],
    ["../2019-12", "since December 2019 or earlier"],
    ["/2019-10-13", "since before 14 October 2019"],
    ["/9999-12-31", "since 31 December 9999 or earlier"],
    ["2024-01/..", "since January 2024"],
    ["2024-01/", "since some time not before January 2024"],
    ["/..", "since an unknown date"],
    ["/", "since an unknown date"],
  ])("%s is %s", (when, words) => {
    expect(sinceInWords(when, "en")).toBe(words);
  });

  it("has words for every date", () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(sinceInWords(writeEdtf(edtf), "en")).toMatch(/^since \S/);
      }),
    );
  });
});
