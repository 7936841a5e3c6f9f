import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { html } from "@/lib/public/html";
import { pages } from "@/tests/support/pages";

const rendered = await Promise.all(
  Object.entries(pages).map(async ([name, page]) => [name, await html(page)] as const),
);

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);

describe.each(rendered)("the page “%s”", (_, text) => {
  it("runs nothing and carries no style of its own beside the one sheet", () => {
    expect(text).not.toMatch(/<script|<iframe|<object|<embed|<base|\son\w+="|javascript:/i);
    expect(text).not.toMatch(/\sstyle="/);
    expect(all(text, /<style>/g)).toHaveLength(1);
  });

  it("loads nothing from elsewhere", () => {
    expect(all(text, /\s(?:src|srcset|poster|data|action)="([^"]*)"/g).join()).not.toMatch(/\/\//);
    const sheetsAndIcons = all(text, /<link rel="(?:icon|stylesheet|preload)[^>]*>/g).join();
    expect(sheetsAndIcons).not.toMatch(/href="(https?:)?\/\//);
  });

  it("has one main heading, and headings that never skip a level", () => {
    const levels = all(text, /<h([1-6])[\s>]/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1);
    }
  });

  it("gives every id once, and has a place for every link into itself", () => {
    const ids = all(text, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const anchor of all(text, /href="#([^"]+)"/g)) expect(ids).toContain(anchor);
  });

  it("says in which language it is, and sends readers on without telling where from", () => {
    expect(text).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    const outward = all(text, /<a [^>]*href="https?:\/\/(?!localhost)[^>]*>/g);
    for (const link of outward) expect(link).toContain('rel="noreferrer noopener"');
  });

  it("weighs at most 20 KB compressed", () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(20 * 1024);
  });
});
