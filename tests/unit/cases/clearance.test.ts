import { describe, expect, it } from "vitest";
import { seenRecord } from "@/lib/cases/clearance";
import { project } from "@/lib/domain/project";
import { tiers } from "@/lib/domain/tiers";
import { everyone } from "@/prisma/seed/cases/keys";
import { seededRecord } from "../../support/projected-case";

const texts = (value: unknown) => JSON.stringify(value);

describe("what somebody sees of a record", () => {
  it("is all of it for who is cleared for what is sealed", () => {
    for (const slug of everyone) {
      expect(seenRecord(seededRecord(slug), "sealed")).toEqual(seededRecord(slug));
    }
  });

  it("holds nothing sealed on the desk, and nothing of the desk for the public", () => {
    const men = seededRecord("qaster-musakhanuly");
    const sealed = ["Pressure on relatives", "informburo.kz/novosti"];
    const partner = ["Hastier Mushakhan", "2020-07-31"];
    const desk = ["Dorbiljin"];
    for (const text of [...sealed, ...partner, ...desk]) expect(texts(men)).toContain(text);
    for (const text of sealed) expect(texts(seenRecord(men, "desk"))).not.toContain(text);
    for (const text of [...sealed, ...desk]) {
      expect(texts(seenRecord(men, "partner"))).not.toContain(text);
    }
    for (const text of [...sealed, ...desk, ...partner]) {
      expect(texts(seenRecord(men, "public"))).not.toContain(text);
    }
  });

  it("projects to the same document whatever the viewer may see", () => {
    for (const slug of everyone) {
      const record = seededRecord(slug);
      const { document } = project(record);
      for (const clearance of tiers) {
        expect(project(seenRecord(record, clearance)).document).toEqual(document);
      }
    }
  });
});
