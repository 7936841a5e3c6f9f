import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAsDate, dayOf } from "@/lib/domain/day";

const moments = fc.date({
  min: new Date("0000-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});

describe("a day", () => {
  it("comes back from the database as it went in", () => {
    fc.assert(fc.property(moments, (moment) => dayOf(dayAsDate(dayOf(moment))) === dayOf(moment)));
  });

  it("is that of UTC, up to its last millisecond", () => {
    expect(dayOf(new Date("2019-10-14T23:59:59.999Z"))).toBe("2019-10-14");
    expect(dayOf(new Date("2019-10-15T00:00:00.000Z"))).toBe("2019-10-15");
    expect(dayAsDate("2019-10-14").toISOString()).toBe("2019-10-14T00:00:00.000Z");
  });
});
