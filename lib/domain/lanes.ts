import { bounds } from "./edtf/bounds";
import type { PublicDetail } from "./event";
import { type Point, pointOf } from "./lanes/point";
import { type Stretch, stretchesOf } from "./lanes/stretches";
import { knownBy, type StandingInput } from "./standing/known";
import { type Lane, lanes } from "./vocabulary";

export type { Point } from "./lanes/point";
export type { Stretch } from "./lanes/stretches";

const officialStatements = new Set(["denial", "assurance", "accusation"]);

/** The lanes of a case from the first day to the last, both `YYYY-MM-DD`, ready to be drawn. */
export type LaneStrip = {
  first: string;
  last: string;
  lanes: { lane: Lane; stretches: Stretch[]; points: Point[] }[];
};

/** What had certainly happened by a day, lane by lane; lanes without anything are left out. */
export function laneStrip(document: StandingInput, asOf: string): LaneStrip {
  const known = knownBy(document, asOf);
  // The strip shows what stood and was then taken back; only standing leaves that out.
  const course = { ...known, entries: known.happened };
  const rows = lanes.map((lane) => ({
    lane,
    stretches: stretchesOf(lane, course),
    points: known.happened.filter(({ detail }) => lanesOf(detail).includes(lane)).map(pointOf),
  }));
  const days = known.happened.flatMap(({ when }) => bounds(when).earliest ?? []);
  return {
    first: days.sort()[0] ?? asOf,
    last: asOf,
    lanes: rows.filter(({ stretches, points }) => stretches.length + points.length > 0),
  };
}

/** The lanes an entry stands in: its own first, then those that it also touches. */
export function lanesOf(detail: PublicDetail): Lane[] {
  switch (detail.kind) {
    case "detention":
      return ["custody"];
    case "asylum_decision":
      return ["protection"];
    case "proceeding_step":
      return courtLanes(detail);
    case "removal":
      return ["removal"];
    case "advocacy_action":
      return ["advocacy"];
    case "statement":
      return statementLanes(detail);
    case "movement":
      return ["movement"];
    case "harm":
      return ["safety"];
  }
}

function courtLanes(detail: PublicDetail & { kind: "proceeding_step" }): Lane[] {
  const lanes: Lane[] = ["courts"];
  if (detail.outcome === "convicted_custodial") lanes.push("custody");
  if (detail.expulsionApplied !== "unknown") lanes.push("removal");
  return lanes;
}

function statementLanes(detail: PublicDetail & { kind: "statement" }): Lane[] {
  const official = detail.office !== null || officialStatements.has(detail.statement);
  const lanes: Lane[] = [official ? "officials" : "advocacy"];
  if (detail.removal) lanes.push("removal");
  return lanes;
}
