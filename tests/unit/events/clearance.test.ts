import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayLeave, tiers } from "@/lib/domain/tiers";
import { leastOf, mostOf, seenBody, seesAll } from "@/lib/events/clearance";
import { eventInput } from "@/lib/events/schema";
import { idOf } from "@/prisma/seed/ids";

const tier = fc.constantFrom(...tiers);
const details = fc.oneof(
  tier.map((facilityTier) => ({
    ...{ kind: "detention", act: "detained", facility: "FACILITY", facilityTier },
  })),
  tier.map((validUntilTier) => ({
    ...{ kind: "asylum_decision", step: "registered", state: "KZ" },
    ...{ validUntil: "2021-10", validUntilTier },
  })),
);
const bodies = fc
  .record({ tier, placeTier: tier, detail: details, cited: fc.array(tier, { maxLength: 4 }) })
  .map(({ cited, ...parts }) =>
    eventInput.parse({
      ...{ id: idOf("event"), caseIds: [idOf("case")], when: "2019", headline: "HEADLINE" },
      ...{ place: "PLACE", ...parts },
      citations: cited.map((citationTier, at) => ({
        ...{ sourceId: idOf(`source/${at}`), says: `SAYS ${citationTier}`, tier: citationTier },
      })),
    }),
  );

const sights = fc.record({
  clearance: tier,
  hidden: fc.subarray([0, 1, 2, 3]).map((at) => new Set(at.map((each) => idOf(`source/${each}`)))),
});
const open = new Set<string>();

describe("what somebody sees of an event", () => {
  it("never holds a value beyond their clearance, and lacks none within it", () => {
    fc.assert(
      fc.property(bodies, tier, (body, cleared) => {
        const seen = JSON.stringify(seenBody(body, { clearance: cleared, hidden: open }));
        const shown = (value: string, of: (typeof tiers)[number]) =>
          expect(seen.includes(value)).toBe(mayLeave(body.tier, cleared) && mayLeave(of, cleared));
        shown("HEADLINE", body.tier);
        shown('"PLACE"', body.placeTier);
        for (const citation of body.citations) shown(citation.says, citation.tier);
        if (body.detail.kind === "detention") shown("FACILITY", body.detail.facilityTier);
        if (body.detail.kind === "asylum_decision") shown('"2021-10"', body.detail.validUntilTier);
      }),
    );
  });

  it("holds no citation of a source that is hidden from them, and every other one within it", () => {
    fc.assert(
      fc.property(bodies, sights, (body, { clearance, hidden }) => {
        const seen = seenBody(body, { clearance, hidden })?.citations ?? [];
        const all = seenBody(body, { clearance, hidden: open })?.citations ?? [];
        expect(seen).toEqual(all.filter(({ sourceId }) => !hidden.has(sourceId)));
      }),
    );
  });

  it("is the whole exactly where nothing is hidden from them", () => {
    fc.assert(
      fc.property(bodies, sights, (body, sight) => {
        const whole = JSON.stringify(seenBody(body, sight)) === JSON.stringify(body);
        expect(seesAll(body, sight)).toBe(whole);
        expect(seesAll(body, { clearance: "sealed", hidden: open })).toBe(true);
      }),
    );
  });
});

describe("several clearances", () => {
  it("change an event by the least, and see it by the most", () => {
    expect(leastOf(["sealed", "desk"])).toBe("desk");
    expect(mostOf(["sealed", "desk"])).toBe("sealed");
  });

  it("change nothing where one case is not theirs, and see nothing where none is", () => {
    expect(leastOf(["sealed", null])).toBeNull();
    expect(mostOf([null, "desk"])).toBe("desk");
    expect(mostOf([])).toBeNull();
  });
});
