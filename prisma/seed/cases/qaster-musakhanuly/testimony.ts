import { cite, type Happening } from "../shape";

const duration = { aspect: "duration" } as const;

export const campTestimony: Happening = {
  key: "musakhanuly-camp-testimony",
  cases: ["qaster-musakhanuly"],
  first: {
    round: "founding",
    when: "../2019-12-09~",
    sequence: 2,
    place: "Almaty",
    country: "KZ",
    tier: "public",
    headline:
      "Qaster Musakhanuly tells reporters that he spent several years in a so-called re-education camp",
    attribution: "Qaster Musakhanuly, to reporters",
    detail: {
      kind: "statement",
      statement: "testimony",
      speaker: "Qaster Musakhanuly",
      venue: "News conference before his arrest",
    },
    citations: [
      cite(
        "founding",
        "At the news conference they told reporters that Musakhanuly spent several years in such a camp in Xinjiang.",
        duration,
      ),
    ],
  },
  later: [
    {
      round: "autumn",
      reason: "The day of the news conference is known",
      when: "2019-10-14",
      citations: [
        cite(
          "rfaActivistsArrested",
          "He said that he had spent years in an internment camp.",
          duration,
        ),
      ],
    },
    {
      round: "later",
      reason: "Other accounts of his give other lengths of time",
      body: "Later accounts of his give four years and eight months, over four years, or five years.",
      citations: [
        cite("exclusive", "He was held for four years and eight months.", duration),
        cite("rferlRefugeeStatus", "He spent five years in such a camp.", {
          ...duration,
          stance: "disputes",
        }),
        cite("musakhanulyAppeal", "He was in prison for over four years, he writes.", {
          ...duration,
          stance: "disputes",
        }),
      ],
    },
  ],
};
