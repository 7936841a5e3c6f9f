import { describe, expect, it } from "vitest";
import { askedDay } from "@/lib/public/query";

const today = "2026-11-24";
const asked = (query: string) =>
  askedDay(`https://pana.example/x${query}`, { allowed: ["asOf"], today });

describe("the day an address asks for", () => {
  it("is today where it asks for none", () => {
    expect(asked("")).toEqual({ ok: true, day: today });
  });

  it.each(["2019-10-20", "2020-02-29", today])("is %s", (day) => {
    expect(asked(`?asOf=${day}`)).toEqual({ ok: true, day });
  });

  it.each(["2019-02-29", "2019-10", "today", "", "2019-10-20T00:00", "2026-11-25", "%00"])(
    "is refused when it is written %j",
    (day) => {
      expect(asked(`?asOf=${day}`)).toEqual({ ok: false, parameter: "asOf" });
    },
  );

  it("is refused when it is given twice", () => {
    expect(asked("?asOf=2019-10-20&asOf=2019-10-21")).toEqual({ ok: false, parameter: "asOf" });
  });

  it("is refused with a parameter nobody knows, and where it is not offered", () => {
    expect(asked("?asof=2019-10-20")).toEqual({ ok: false, parameter: "asof" });
    const nowhere = askedDay("https://pana.example/x?asOf=2019-10-20", { allowed: [], today });
    expect(nowhere).toEqual({ ok: false, parameter: "asOf" });
  });
});
