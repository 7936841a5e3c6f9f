import { cite, type Happening } from "../shape";

const cases = ["sairagul-sauytbay"] as const;
const speaker = "Sairagul Sauytbay";

/** What she says, and says of herself: claims, undated in the article. */
export const testimony: Happening[] = [
  {
    key: "sauytbay-thousands",
    cases,
    first: {
      round: "founding",
      when: "2018?",
      tier: "public",
      headline:
        "She says that thousands of Muslims undergo “political indoctrination” in a network of camps",
      body: "She speaks of Kazakhs, Uyghurs and others in Xinjiang. The article does not date her words.",
      attribution: speaker,
      detail: { kind: "statement", statement: "testimony", speaker },
      citations: [
        cite(
          "founding",
          "She said that thousands of Kazakhs, Uyghurs and other Muslims in Xinjiang undergo “political indoctrination” in a network of camps.",
        ),
      ],
    },
  },
  {
    key: "sauytbay-training",
    cases,
    first: {
      round: "founding",
      when: "../2019-12-09~",
      tier: "public",
      headline:
        "She says that the authorities forced her to train ideology instructors for the camps",
      body: "This, she says, gave her access to secret documents on a state programme of “re-education”. When it was is not said.",
      attribution: speaker,
      detail: { kind: "statement", statement: "testimony", speaker },
      citations: [
        cite(
          "founding",
          "She said that the Chinese authorities forced her to train political ideology instructors for camps.",
        ),
        cite(
          "founding",
          "She said that she thereby had access to secret documents on the state “re-education” programme.",
        ),
      ],
    },
  },
];
