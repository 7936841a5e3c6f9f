import { afterEach, describe, expect, it, vi } from "vitest";
import { logError, tellPrintedErrors } from "@/lib/log";

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
afterEach(() => written.mockClear());

function lines() {
  return written.mock.calls.map(([line]) => String(line));
}

describe("a line of the log", () => {
  it("carries the id that a person is given, the place and the kind, on one line", () => {
    const error = Object.assign(new TypeError("x"), { code: "P2002", digest: "28838" });
    const id = logError("/desk/cases/[id]", error);
    const [line = ""] = lines();
    expect(line.trimEnd()).not.toContain("\n");
    expect(JSON.parse(line)).toMatchObject({
      ...{ id, level: "error", where: "/desk/cases/[id]", name: "TypeError", code: "P2002" },
      digest: "28838",
    });
  });

  it("never carries what the error says, for errors quote what people wrote", () => {
    const secret = "Aigul of the third house\n    at secret (/secret:1:1)";
    const quoting = new Error(`invalid value: ${secret}`, { cause: new Error(secret) });
    logError("somewhere", quoting);
    logError("somewhere", secret);
    logError("somewhere", { message: secret });
    expect(lines()).toHaveLength(3);
    expect(lines().join("")).not.toMatch(/Aigul|secret/);
  });

  it("is also what somebody else prints: Next prints an error with all that it says", () => {
    const { error } = console;
    tellPrintedErrors();
    console.error(" ⨯", new SyntaxError("Unexpected token 'A', \"Aigul\" is not valid JSON"));
    console.error("[next-auth][error] Aigul");
    console.error = error;
    expect(lines().map((line) => JSON.parse(line).name)).toEqual(["SyntaxError", "Error"]);
    expect(lines().join("")).not.toContain("Aigul");
  });
});
