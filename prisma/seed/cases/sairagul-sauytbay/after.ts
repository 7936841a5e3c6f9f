import { cite, type Happening } from "../shape";

const cases = ["sairagul-sauytbay"] as const;
const government = "Government of the Xinjiang Uyghur Autonomous Region";

/** The award, and what China’s authorities say of her: theirs, beside what she told the court. */
export const after: Happening[] = [
  {
    key: "sauytbay-award",
    cases,
    first: {
      round: "later",
      when: "2020-03-04",
      tier: "public",
      headline: "Sauytbay receives the International Women of Courage award",
      body: "The report on record is hostile to her, and confirms it.",
      detail: {
        kind: "advocacy_action",
        action: "award",
        by: ["United States Department of State"],
      },
      citations: [
        cite("globalTimes", "The US State Department gave her the award on 4 March.", {
          date: "2020-03-04",
        }),
      ],
    },
  },
  {
    key: "sauytbay-accusation",
    cases,
    first: {
      round: "later",
      when: "2020-03-12",
      country: "CN",
      tier: "public",
      headline:
        "Xinjiang’s government accuses Sauytbay and denies that she ever worked in a centre",
      body: "It says that she is wanted for crossing the border illegally and for loan fraud. She had told the court in Zharkent on 13 July 2018, under her own name, that she worked in a camp. No reply of hers to the other accusations is on record here.",
      attribution: `${government}, in Global Times`,
      detail: { kind: "statement", statement: "accusation", speaker: government },
      citations: [
        cite(
          "globalTimes",
          "The government of Xinjiang: she is wanted for illegal crossing and loan fraud, and never worked in a centre.",
          { date: "2020-03-12" },
        ),
        cite("chinaEmbassyFirst", "The embassy in Sweden repeats the accusations."),
        cite("chinaEmbassySecond", "The embassy in Sweden repeats the accusations."),
        cite("diplomatSauytbayTrial", "In court she testified that she worked in a camp.", {
          date: "2018-07-13",
          stance: "mentions",
        }),
      ],
    },
  },
];
