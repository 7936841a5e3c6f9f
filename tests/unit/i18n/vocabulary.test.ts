import { describe, expect, test } from "vitest";
import { actorKinds } from "@/lib/domain/actor";
import { tiers } from "@/lib/domain/tiers";
import * as codes from "@/lib/domain/vocabulary";
import vocabulary from "@/lib/i18n/messages/en/vocabulary.json";

const lists: Record<string, readonly string[]> = { ...codes, actorKinds, tiers };
const labels: Record<string, Record<string, string>> = vocabulary;

describe("the words for the closed lists", () => {
  test.each(Object.entries(lists))("every code of %s has its own label", (list, codesOfList) => {
    expect(Object.keys(labels[list] ?? {})).toEqual([...codesOfList]);
    expect(new Set(Object.values(labels[list] ?? {})).size).toBe(codesOfList.length);
  });

  test("no label is left over from a list that is gone", () => {
    expect(Object.keys(labels).sort()).toEqual(Object.keys(lists).sort());
  });
});
