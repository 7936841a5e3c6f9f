import { cite, type Happening } from "../shape";

const cases = ["murager-alimuly"] as const;
const toReporters = "Murager Alimuly, to reporters";

export const alimuly: Happening[] = [
  {
    key: "alimuly-persecuted",
    cases,
    first: {
      round: "founding",
      when: "../2019-12-09~",
      sequence: 1,
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline: "Murager Alimuly tells reporters that he was persecuted in Xinjiang",
      attribution: toReporters,
      detail: {
        kind: "statement",
        statement: "testimony",
        speaker: "Murager Alimuly",
        venue: "News conference before his arrest",
      },
      citations: [
        cite(
          "founding",
          "At the news conference they told reporters that Alimuly was persecuted in Xinjiang.",
        ),
      ],
    },
    later: [
      {
        round: "autumn",
        reason: "The day of the news conference is known",
        when: "2019-10-14",
        citations: [
          cite("rfaActivistsArrested", "Alimuly said that he had been persecuted in Xinjiang."),
        ],
      },
    ],
  },
  {
    key: "alimuly-last-held",
    cases,
    first: {
      round: "later",
      when: "2019-09",
      country: "CN-XJ",
      tier: "public",
      headline: "He is held and ill-treated in Xinjiang for the last time, by his account",
      attribution: "Murager Alimuly",
      detail: { kind: "harm", harm: "ill_treatment" },
      citations: [
        cite(
          "rferlTrialPostponed",
          "Alimuly told the court that he had been held for questioning in Xinjiang and that a camp awaited him.",
        ),
        cite(
          "bitterWinterRefugees",
          "In his video he says that he was last held in September, cuffed to an iron chair and tortured for a day.",
          {
            date: "2019-09",
          },
        ),
      ],
    },
  },
  {
    key: "alimuly-attacked",
    cases,
    first: {
      round: "later",
      when: "2021-01-21",
      country: "KZ",
      tier: "public",
      headline: "Unknown attackers stab and beat Murager Alimuly",
      body: "Qaisha Aqan, another refugee from Xinjiang, was beaten the same evening in Almaty. The police opened investigations of both attacks. Where he was attacked is not published.",
      detail: { kind: "harm", harm: "attack", by: "Unknown" },
      citations: [
        cite(
          "rferlAttack",
          "Alimuly was stabbed and beaten, and Qaisha Aqan was beaten in Almaty the same evening; investigations were opened.",
          {
            date: "2021-01-21",
          },
        ),
        cite(
          "eurasianetAttacks",
          "Alimuly was attacked with a knife on the evening on which Kaisha Akan was assaulted.",
          {
            date: "2021-01-21",
          },
        ),
        cite("qazweek", "Both attacks of 21 January are reported.", { date: "2021-01-21" }),
      ],
    },
  },
];
