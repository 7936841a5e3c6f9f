import { describe, expect, it } from "vitest";
import { closeUpRows } from "@/components/events/citation-rows";
import { eventFromTyped } from "@/components/events/event-form-data";
import { typedFromEvent } from "@/components/events/event-form-values";
import { one, type Typed } from "@/components/ui/form-state";
import { eventInput } from "@/lib/events/schema";
import { happenings } from "@/prisma/seed/cases/all";
import { told } from "@/prisma/seed/telling";

const today = "2026-11-24";
const event = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01";
const ofCase = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a02";
const source = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a03";

function quick(more: Typed = {}): Typed {
  return {
    id: [event],
    caseIds: [ofCase],
    kind: ["detention"],
    "detail.act": ["detained"],
    headline: ["Taken from his flat\r\nin the morning"],
    when: ["yesterday"],
    ...more,
  };
}

function read(typed: Typed, sourceIds: string[] = []) {
  return eventFromTyped(typed, today, "en", sourceIds);
}

describe("an event typed into the form", () => {
  it("needs a sentence and a day, and stays on the desk", () => {
    const parsed = eventInput.parse(read(quick()).input);
    expect(parsed).toMatchObject({
      when: "2026-11-23",
      headline: "Taken from his flat in the morning",
      tier: "desk",
      detail: { kind: "detention", act: "detained", contactAllowed: "unknown" },
      citations: [],
    });
  });

  it("reads dates in Russian and Kazakh too", () => {
    expect(read(quick({ when: ["14 октября 2019"] })).input.when).toBe("2019-10-14");
    expect(read(quick({ when: ["2019 жылғы 14 қазан"] })).input.when).toBe("2019-10-14");
  });

  it("says what a date could mean instead of choosing", () => {
    const { refusals } = read(quick({ when: ["03/04/2019"] }));
    expect(refusals).toEqual([
      {
        code: "date_ambiguous",
        field: "when",
        values: { first: "3 April 2019", second: "4 March 2019" },
      },
    ]);
  });

  it("takes a state by its name or its code", () => {
    expect(read(quick({ country: ["Kazakhstan"] })).input.country).toBe("KZ");
    expect(read(quick({ country: ["kz"] })).input.country).toBe("KZ");
    expect(read(quick({ country: ["Nowhere"] })).input.country).toBe("Nowhere");
  });

  it("lets a citation say the same as the event, to the same people, where nothing else is typed", () => {
    const typed = quick({ tier: ["public"], "citations.0.source": ["RFE/RL: Detained"] });
    expect(eventInput.parse(read(typed, [source]).input).citations).toMatchObject([
      { sourceId: source, says: "Taken from his flat in the morning", tier: "public" },
    ]);
  });

  it("closes up the rows nobody filled in", () => {
    const typed = closeUpRows(
      quick({
        "citations.0.stance": ["supports"],
        "citations.2.source": ["A: B"],
        "citations.2.says": ["C"],
      }),
    );
    expect(one(typed, "citations.0.source")).toBe("A: B");
    expect(one(typed, "citations.0.says")).toBe("C");
    expect(typed["citations.2.source"]).toBeUndefined();
  });

  it("refuses a kind that is not in the model", () => {
    expect(eventInput.safeParse(read(quick({ kind: ["rumour"] })).input).success).toBe(false);
  });
});

describe("a recorded event shown for correction", () => {
  it("comes back the same when nothing is touched, for every happening of the three cases", () => {
    const events = happenings.flatMap((each) => told(each).map((telling) => telling.event));
    expect(events.length).toBeGreaterThan(50);
    for (const recorded of events) {
      const labels = new Map((recorded.citations ?? []).map((each) => [each.sourceId, "A: B"]));
      const typed = typedFromEvent(recorded, labels, "en");
      const sources = (recorded.citations ?? []).map((each) => each.sourceId);
      const { input, refusals } = eventFromTyped(typed, today, "en", sources);
      expect(refusals).toEqual([]);
      expect(eventInput.parse(input)).toEqual(eventInput.parse(recorded));
    }
  });
});
