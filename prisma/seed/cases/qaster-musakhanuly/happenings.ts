import { cite, type Happening } from "../shape";

const cases = ["qaster-musakhanuly"] as const;
const hisAccount = "Qaster Musakhanuly";

/** What was done to him, by his account, and the attack of 2023. The camp’s county stays on the desk. */
export const musakhanuly: Happening[] = [
  {
    key: "musakhanuly-camp-begins",
    cases,
    first: {
      round: "later",
      when: "2013-03",
      place: "A camp in Dorbiljin (Emin) county",
      placeTier: "desk",
      country: "CN-XJ",
      tier: "public",
      headline:
        "He is taken to a camp in Xinjiang, beaten and kept awake for three days, by his account",
      attribution: hisAccount,
      detail: { kind: "detention", act: "detained", custody: "internment_camp" },
      citations: [
        cite(
          "ferganaCamp",
          "Police took him to a re-education camp in March 2013; he was beaten and not let sleep for three days.",
          {
            date: "2013-03",
          },
        ),
      ],
    },
  },
  {
    key: "musakhanuly-camp-ends",
    cases,
    first: {
      round: "later",
      when: "2017-11~",
      country: "CN-XJ",
      tier: "public",
      headline: "His time in the camp ends, counting the four years and eight months he gives",
      body: "No source names the month: it is counted from March 2013.",
      attribution: hisAccount,
      detail: { kind: "detention", act: "released", custody: "internment_camp" },
      citations: [cite("exclusive", "He was held for four years and eight months.")],
    },
  },
  {
    key: "musakhanuly-told-to-return",
    cases,
    first: {
      round: "later",
      when: "2019-09",
      country: "CN-XJ",
      tier: "public",
      headline: "He is told that he will be sent back to a camp, by his account",
      attribution: hisAccount,
      detail: { kind: "harm", harm: "threat", by: "Authorities in Xinjiang" },
      citations: [
        cite(
          "rferlTrialPostponed",
          "In September, he said, Chinese authorities told him that he would go back to a camp.",
          {
            date: "2019-09",
          },
        ),
      ],
    },
  },
  {
    key: "musakhanuly-beaten",
    cases,
    first: {
      round: "later",
      when: "2023-12-22",
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline: "Four unknown men beat Qaster Musakhanuly in a café in Almaty",
      detail: { kind: "harm", harm: "attack", by: "Four unknown men" },
      citations: [
        cite(
          "azattyqBeaten",
          "He says that four unknown men beat him badly in a café on the evening of 22 December.",
          {
            date: "2023-12-22",
          },
        ),
        cite("rfaBeaten", "Four men he did not know attacked him in Almaty on 22 December.", {
          date: "2023-12-22",
        }),
      ],
    },
  },
];
