import { describe, expect, it } from "vitest";
import { hashPassphrase, provePassphrase, TooBusy } from "@/lib/access/passphrase";

const passphrase = "four quiet rivers run";

describe("passphrases", () => {
  it("are kept as Argon2id of at least 19 MiB and two passes", async () => {
    const stored = await hashPassphrase(passphrase);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=2,p=1\$/);
    expect(await provePassphrase(stored, passphrase)).toBe(true);
    expect(await provePassphrase(stored, "four quiet rivers ran")).toBe(false);
  });

  it("are the same in composed and decomposed letters", async () => {
    const stored = await hashPassphrase("caf\u00e9 caf\u00e9 caf\u00e9 caf\u00e9");
    expect(await provePassphrase(stored, "cafe\u0301 cafe\u0301 cafe\u0301 cafe\u0301")).toBe(true);
  });

  it("cost the same work where nothing is stored, and prove nothing", async () => {
    const stored = await hashPassphrase(passphrase);
    await provePassphrase(null, passphrase);
    const known = await milliseconds(() => provePassphrase(stored, "wrong wrong wrong"));
    const unknown = await milliseconds(() => provePassphrase(null, "wrong wrong wrong"));
    expect(unknown / known).toBeGreaterThan(0.3);
    expect(await provePassphrase(null, passphrase)).toBe(false);
  });

  it("wait in a short line; whoever comes after that is told so", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 80 }, () => provePassphrase(null, passphrase)),
    );
    const refused = answers.filter((answer) => answer.status === "rejected");
    expect(refused).toHaveLength(18);
    expect(refused.every((answer) => answer.reason instanceof TooBusy)).toBe(true);
    expect(await provePassphrase(await hashPassphrase(passphrase), passphrase)).toBe(true);
  }, 30_000);
});

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
