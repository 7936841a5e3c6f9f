import fc from "fast-check";
import type { PublicEntry } from "@/lib/domain/document";
import { addDays } from "@/lib/domain/edtf/calendar";
import type { StandingInput } from "@/lib/domain/standing";
import * as codes from "@/lib/domain/vocabulary";
import { caseOf, citation, type DetailInput, entry, source } from "./case-parts";

/** Days of three years, so that events meet. */
export const anyDay = fc.integer({ min: 0, max: 1095 }).map((days) => addDays("2018-01-01", days));

export const anyWhen = fc.oneof(
  { arbitrary: anyDay, weight: 5 },
  { arbitrary: anyDay.map((day) => day.slice(0, 7)), weight: 2 },
  { arbitrary: anyDay.map((day) => day.slice(0, 4)), weight: 1 },
  { arbitrary: anyDay.map((day) => `${day}~`), weight: 1 },
  { arbitrary: anyDay.map((day) => `../${day}`), weight: 1 },
  { arbitrary: anyDay.map((day) => `${day}/..`), weight: 1 },
  { arbitrary: anyDay.map((day) => `${day}/${addDays(day, 40)}`), weight: 1 },
  { arbitrary: anyDay.map((day) => `[${day},${addDays(day, 5)}]`), weight: 1 },
  { arbitrary: fc.constantFrom("/..", "/"), weight: 1 },
);

const place = fc.constantFrom("KZ", "CN", "CN-XJ", "SE");

/** Details that a standing can rest on. */
const telling: fc.Arbitrary<DetailInput> = fc.oneof(
  fc.record({
    kind: fc.constant("detention" as const),
    act: fc.constantFrom(...codes.detentionActs),
    custody: fc.option(fc.constantFrom(...codes.detentionKinds)),
  }),
  fc.record({
    kind: fc.constant("asylum_decision" as const),
    step: fc.constantFrom(...codes.asylumSteps),
    outcome: fc.option(fc.constantFrom(...codes.asylumOutcomes)),
    status: fc.option(fc.constantFrom(...codes.protectionStatuses)),
    state: fc.constant("KZ"),
    validUntil: fc.option(anyDay),
  }),
  fc.record({
    kind: fc.constant("proceeding_step" as const),
    proceedingId: fc.constant("11111111-1111-4111-8111-111111111111"),
    step: fc.constantFrom(...codes.proceedingSteps),
    outcome: fc.option(fc.constantFrom(...codes.proceedingOutcomes)),
    expulsionApplied: fc.constantFrom(...codes.answers),
  }),
  fc.record({
    kind: fc.constant("removal" as const),
    form: fc.constantFrom(...codes.removalKinds),
    state: fc.constantFrom(...codes.removalStates),
    destination: fc.option(place),
  }),
  fc.record({
    kind: fc.constant("statement" as const),
    statement: fc.constantFrom(...codes.statementKinds),
    speaker: fc.constant("An official"),
    removal: fc.option(fc.constantFrom(...codes.removalStates)),
  }),
  fc.record({
    kind: fc.constant("movement" as const),
    act: fc.constantFrom(...codes.movementActs),
    from: fc.option(place),
    to: fc.option(place),
  }),
  fc.record({
    kind: fc.constant("harm" as const),
    harm: fc.constantFrom(...codes.harmKinds),
  }),
);

/** Details that say nothing of where somebody stands. */
const unrelated: fc.Arbitrary<DetailInput> = fc.oneof(
  fc.record({
    kind: fc.constant("advocacy_action" as const),
    action: fc.constantFrom(...codes.actionKinds),
    asks: fc.constant<string[]>(["Halt the removal"]),
    targets: fc.constant<string[]>(["The government"]),
  }),
  fc.record({
    kind: fc.constant("statement" as const),
    statement: fc.constantFrom(...codes.statementKinds),
    speaker: fc.constant("A neighbour"),
  }),
  fc.record({
    kind: fc.constant("harm" as const),
    harm: fc.constantFrom("threat" as const, "reprisal" as const),
  }),
  fc.record({
    kind: fc.constant("proceeding_step" as const),
    proceedingId: fc.constant("11111111-1111-4111-8111-111111111111"),
    step: fc.constantFrom("charge" as const, "hearing" as const),
  }),
);

function anyEntryOf(detail: fc.Arbitrary<DetailInput>): fc.Arbitrary<PublicEntry> {
  return fc
    .tuple(
      fc.uuid(),
      anyWhen,
      detail,
      fc.option(place),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...codes.stances),
    )
    .map(([id, when, said, country, sequence, number, stance]) =>
      entry(when, said, {
        id,
        country,
        sequence,
        citations: [citation({ source: number, stance })],
      }),
    );
}

export const anyEntry = anyEntryOf(telling);
export const anyUnrelatedEntry = anyEntryOf(unrelated);

/** A case with four sources and up to a dozen entries; no search for news. */
export const anyCase: fc.Arbitrary<StandingInput> = fc
  .tuple(
    fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id }),
    fc.array(fc.option(anyWhen), { minLength: 4, maxLength: 4 }),
  )
  .map(([entries, dates]) =>
    caseOf(entries, {
      sources: dates.map((published, at) => source({ number: at + 1, published })),
    }),
  );
