import { describe, expect, it } from "vitest";
import { typedFrom } from "@/components/ui/form-state";

describe("a form that was sent", () => {
  it("is every text by its field, in the order in which it was typed, less what is secret", () => {
    const form = new FormData();
    form.append("caseIds", "one");
    form.append("caseIds", "two");
    form.append("passphrase", "known to one person only");
    form.append("file", new Blob(["x"]));
    form.append("$ACTION_ID_1", "");
    expect(typedFrom(form, ["passphrase"])).toEqual({ caseIds: ["one", "two"] });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "may name a field as anybody likes: %s",
    (name) => {
      const form = new FormData();
      form.append(name, "x");
      expect(Object.entries(typedFrom(form))).toEqual([[name, ["x"]]]);
    },
  );
});
