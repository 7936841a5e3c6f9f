import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idList, isId } from "@/lib/domain/ids";

const id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

describe("a text in an address", () => {
  it("is an id or is not", () => {
    expect(isId(id)).toBe(true);
    for (const text of ["", "new", `${id}0`, "../../etc", "3f2504e0"]) {
      expect(isId(text)).toBe(false);
    }
  });
});

describe("a list of ids", () => {
  it("names each row once, in the order it was first named", () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 10 }), (ids) => {
        const twice = [...ids, ...ids.map((each) => each.toUpperCase())];
        expect(idList(20).parse(twice)).toEqual([...new Set(ids)]);
      }),
    );
  });

  it("is refused with a text that is no id, and beyond its limit", () => {
    expect(idList(2).safeParse(["all of them"]).success).toBe(false);
    expect(idList(2).safeParse([id, id, id]).success).toBe(false);
    expect(idList(1).min(1).safeParse([]).success).toBe(false);
  });
});
