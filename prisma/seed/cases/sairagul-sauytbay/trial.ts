import { proceedingId } from "../../proceedings";
import { cite, type Happening } from "../shape";

const cases = ["sairagul-sauytbay"] as const;
const court = "Panfilov district court, Zharkent";

export const trial: Happening[] = [
  {
    key: "sauytbay-first-hearing",
    cases,
    first: {
      round: "later",
      when: "2018-07-09",
      place: "Zharkent, Almaty Region",
      country: "KZ",
      tier: "public",
      headline:
        "Her trial opens in Zharkent: illegal border crossing, Criminal Code article 392(1)",
      detail: {
        kind: "proceeding_step",
        proceedingId: proceedingId("sauytbayBorder"),
        step: "hearing",
        hearing: "held",
        court,
      },
      citations: [
        cite(
          "sputnik",
          "The first hearing was on 9 July at the Panfilov district court in Zharkent; the charge is article 392(1).",
          {
            date: "2018-07-09",
          },
        ),
      ],
    },
  },
  {
    key: "sauytbay-court-testimony",
    cases,
    first: {
      round: "later",
      when: "2018-07-13",
      place: "Zharkent, Almaty Region",
      country: "KZ",
      tier: "public",
      headline:
        "Sauytbay testifies in court that she worked in a camp that held about 2,500 Kazakhs",
      attribution: "Sairagul Sauytbay, in court",
      detail: {
        kind: "statement",
        statement: "testimony",
        speaker: "Sairagul Sauytbay",
        venue: court,
      },
      citations: [
        cite(
          "diplomatSauytbayTrial",
          "On 13 July she told the court of her work in a camp with about 2,500 Kazakhs.",
          {
            date: "2018-07-13",
          },
        ),
      ],
    },
  },
  {
    key: "sauytbay-release",
    cases,
    first: {
      round: "later",
      when: "2018-08-01",
      sequence: 2,
      place: "Zharkent, Almaty Region",
      country: "KZ",
      tier: "public",
      headline: "She is released in the courtroom, under probation control",
      detail: { kind: "detention", act: "released", restriction: "probation" },
      citations: [
        cite("inbusiness", "She was released in the courtroom and is under probation control.", {
          date: "2018-08-01",
        }),
      ],
    },
  },
];
