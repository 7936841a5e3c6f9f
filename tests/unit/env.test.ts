import { describe, expect, it } from "vitest";
import { read } from "@/lib/env";

const desk = {
  PANA_DESK_URL: "postgresql://pana_desk:x@127.0.0.1:5432/pana",
  NEXTAUTH_SECRET: "s".repeat(32),
};
const strangers = { PANA_PUBLIC_URL: "postgresql://pana_public:x@127.0.0.1:5432/pana" };

describe("the settings of the process", () => {
  it("open both doors on this machine where nothing else is said", () => {
    expect(read({ ...desk, ...strangers })).toEqual({
      deskUrl: desk.PANA_DESK_URL,
      publicUrl: strangers.PANA_PUBLIC_URL,
      door: "both",
      origin: "http://localhost:3000",
      secret: desk.NEXTAUTH_SECRET,
    });
  });

  it("let the public door run without a way to the record", () => {
    expect(read({ ...strangers, PANA_DOOR: "public" })).toMatchObject({
      deskUrl: null,
      secret: null,
    });
  });

  it.each([
    ["PANA_DESK_URL", { ...strangers, NEXTAUTH_SECRET: desk.NEXTAUTH_SECRET }],
    ["NEXTAUTH_SECRET", { ...strangers, PANA_DESK_URL: desk.PANA_DESK_URL }],
    ["NEXTAUTH_SECRET", { ...desk, ...strangers, NEXTAUTH_SECRET: "short" }],
    ["PANA_PUBLIC_URL", desk],
    ["PANA_PUBLIC_URL", { PANA_DOOR: "public", PANA_PUBLIC_URL: "http://example.org" }],
    ["PANA_DOOR", { ...desk, ...strangers, PANA_DOOR: "front" }],
    ["PANA_ORIGIN", { ...desk, ...strangers, PANA_ORIGIN: "example.org" }],
  ])("are refused by the name of the wrong one: %s", (name, variables) => {
    expect(() => read(variables)).toThrow(name);
  });

  it("never say the value that was wrong", () => {
    const wrong = { ...desk, ...strangers, PANA_DESK_URL: "mysql://user:hunter2@host/db" };
    expect(() => read(wrong)).toThrow(/^(?!.*hunter2)/s);
  });
});
