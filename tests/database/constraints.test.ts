import { describe, expect, it } from "vitest";
import { asDesk, asPublic } from "../support/database";

describe("the two roles", () => {
  it("strangers can read what is published, and nothing of the desk", async () => {
    const strangers = await asPublic();
    const { rows } = await strangers.query("SELECT count(*)::int FROM pub.publication");
    expect(rows).toEqual([{ count: 0 }]);
    await expect(strangers.query("SELECT * FROM desk.event")).rejects.toThrow(/permission denied/);
  });

  it("the desk cannot take back what was published", async () => {
    const desk = await asDesk();
    await expect(desk.query("DELETE FROM pub.publication")).rejects.toThrow(/permission denied/);
  });
});
