import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function optionsAt(origin: string) {
  vi.stubEnv("PANA_ORIGIN", origin);
  const { authOptions } = await import("@/lib/access/session");
  return authOptions();
}

describe("the session's cookie", () => {
  it("is bound to this host and to https where Pana is reached by https", async () => {
    const { cookies, useSecureCookies } = await optionsAt("https://pana.example");
    expect(useSecureCookies).toBe(true);
    expect(cookies?.sessionToken).toEqual({
      name: "__Host-pana-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    });
  });

  it("works on a machine at home without https", async () => {
    const { cookies } = await optionsAt("http://localhost:3000");
    expect(cookies?.sessionToken).toEqual({
      name: "pana-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: false },
    });
  });

  it("holds a random id and nothing about the person, for twelve hours at most", async () => {
    const { callbacks, session } = await optionsAt("https://pana.example");
    const user = { id: "random", name: "a name", email: "a@b.example" };
    const made = callbacks?.jwt?.({ token: { sub: "x", name: "a name" }, user, account: null });
    expect(await made).toEqual({ sid: "random" });
    expect(session).toEqual({ strategy: "jwt", maxAge: 12 * 60 * 60 });
  });

  it("is never followed by a step to another site", async () => {
    const { callbacks } = await optionsAt("https://pana.example");
    const goes = callbacks?.redirect?.({ url: "https://elsewhere.example/desk", baseUrl: "x" });
    expect(await goes).toBe("https://pana.example/desk");
  });
});
