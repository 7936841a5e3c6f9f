import { afterEach, describe, expect, it, vi } from "vitest";
import { logError, tellPrintedErrors } from "@/lib/log";

const print = console.error;
let told: string[] = [];

function listen(): void {
  told = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => told.push(String(line)) > 0);
}

afterEach(() => {
  vi.restoreAllMocks();
  console.error = print;
});

describe("the log", () => {
  it("tells of a surprise where it was, what kind and by which numbers, and none of its words", () => {
    listen();
    const error = Object.assign(new TypeError("Gulnar of Zharkent"), {
      ...{ code: "P2002", digest: "2883848736", meta: { value: "Gulnar" } },
    });
    const id = logError("/desk/cases/[id]", error);
    const line = JSON.parse(told.join(""));
    expect(line).toMatchObject({ id, where: "/desk/cases/[id]", name: "TypeError" });
    expect(line).toMatchObject({ code: "P2002", digest: "2883848736" });
    expect(told.join("")).not.toContain("Gulnar");
  });

  it("tells in the same way what somebody else prints", () => {
    listen();
    tellPrintedErrors();
    console.error(" ⨯", new SyntaxError("Unexpected token 'G', \"Gulnar of Zharkent\""));
    console.error("[next-auth][error] Gulnar");
    expect(told.map((line) => JSON.parse(line).name)).toEqual(["SyntaxError", "string"]);
    expect(told.join("")).not.toContain("Gulnar");
  });
});
