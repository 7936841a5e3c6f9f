import type { PublicEntry } from "../document";
import type { PublicDetail } from "../event";
import type { Facet } from "../standing-types";
import { unconfirmedAfter } from "../thresholds";
import { countryOf, type Known } from "./known";
import { facetOf, type Run, runsOf } from "./runs";

type Movement = Extract<PublicDetail, { kind: "movement" }>;

/** Countries (ISO 3166-1) one after the other; `unknown` after leaving one for nobody says where. */
export function whereaboutsRuns(known: Known): Run<string>[] {
  return runsOf(known.entries, whereaboutsSaid);
}

export function whereaboutsNow(runs: Run<string>[], known: Known): Facet {
  return facetOf(runs.at(-1), "unknown", known, unconfirmedAfter.whereabouts);
}

function whereaboutsSaid({ detail, country }: PublicEntry, current: string | null): string | null {
  switch (detail.kind) {
    case "movement":
      return movementSaid(detail, country);
    case "detention":
      return country && countryOf(country);
    case "harm":
      return isOfThePerson(detail.harm) && country ? countryOf(country) : null;
    case "removal":
      return detail.state === "carried_out" ? countryOrUnknown(detail.destination) : null;
    // A state can decide on somebody who is elsewhere: its decision only confirms.
    case "asylum_decision":
      return detail.state === current ? current : null;
    default:
      return null;
  }
}

function movementSaid({ act, to }: Movement, country: string | null): string {
  const arrives = act === "arrival" || act === "relocation";
  return countryOrUnknown(to ?? (arrives ? country : null));
}

function countryOrUnknown(place: string | null): string {
  return place ? countryOf(place) : "unknown";
}

/** A threat or a reprisal can reach somebody from afar, or strike others. */
function isOfThePerson(harm: string): boolean {
  return harm === "attack" || harm === "ill_treatment";
}
