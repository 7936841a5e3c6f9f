import { describe, expect, it } from "vitest";
import { documentHash } from "@/lib/publications/hash";

describe("the hash of a document", () => {
  it("is the SHA-256 of its canonical bytes", () => {
    expect(documentHash({})).toBe(
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    );
  });

  it("does not depend on the order of keys, and changes with every letter", () => {
    expect(documentHash({ b: 1, a: "ә" })).toBe(documentHash({ a: "ә", b: 1 }));
    expect(documentHash({ a: "ә" })).not.toBe(documentHash({ a: "а" }));
  });
});
