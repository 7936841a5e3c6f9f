import { men } from "../keys";
import { cite, type Happening } from "../shape";

/** Relatives are sealed: this is on record for named people and enters no publication. */
export const pressureOnRelatives: Happening = {
  key: "men-relatives",
  cases: men,
  first: {
    round: "autumn",
    when: "../2019-12-04~",
    tier: "sealed",
    headline: "Pressure on relatives is reported",
    detail: { kind: "harm", harm: "reprisal" },
    citations: [
      cite("azattyqInvestigationClosed", "Relatives are under pressure.", { tier: "sealed" }),
    ],
  },
};
