import { describe, expect, it } from "vitest";
import { sentenceFor } from "../../../scripts/lib/sentences.mjs";
import { settings } from "../../../scripts/lib/settings.mjs";

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe("what up says when it cannot go on", () => {
  it.each([
    ["a taken port", error("listen", { code: "EADDRINUSE", port: 3000 }), "PORT=3001 npm run up"],
    ["a full disk", error("write", { code: "ENOSPC" }), "Free some space"],
    ["a disk full for PostgreSQL", error("could not extend file: wrote only 4096"), "Free some"],
  ])("%s: what to do", (_, cause, words) => {
    expect(sentenceFor(cause, false)).toContain(words);
  });

  it.each([
    ["nobody there", error("connect", { code: "ECONNREFUSED" }), "is its port right?"],
    ["an unknown machine", error("getaddrinfo", { code: "ENOTFOUND" }), "is not known"],
    ["a wrong password", error("password", { code: "28P01" }), "refuses the name or password"],
    ["no such database", error("database", { code: "3D000" }), "CREATE DATABASE"],
    ["no right to make roles", error("denied", { code: "42501" }), "CREATEROLE"],
  ])("a wrong DATABASE_URL, %s: what to do", (_, cause, words) => {
    expect(sentenceFor(cause, true)).toContain(words);
  });

  it("says all it knows of what it does not know, and blames no address that was not given", () => {
    expect(sentenceFor(error("tea is out"), true)).toBe("tea is out");
    expect(sentenceFor(error("connect", { code: "ECONNREFUSED" }), false)).toBe("connect");
  });
});

describe("the settings of up", () => {
  it("are good where nothing is said", () => {
    expect(settings({})).toMatchObject({ port: 3000, door: "both", host: "127.0.0.1" });
  });

  it.each([
    [{ PORT: "eighty" }, "it must be a number"],
    [{ PORT: "0" }, "it must be a number"],
    [{ PORT: "70000" }, "it must be a number"],
    [{ PANA_DOOR: "back" }, "it must be both, public or desk"],
    [{ DATABASE_URL: "my database" }, "It looks like postgresql://"],
    [{ DATABASE_URL: "mysql://a:b@host/c" }, "It looks like postgresql://"],
  ])("are refused in a sentence: %o", (wrong, words) => {
    expect(() => settings(wrong)).toThrow(words);
  });
});
