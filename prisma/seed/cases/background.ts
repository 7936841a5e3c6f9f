import { everyone } from "./keys";
import { cite, type Remark } from "./shape";

const estimate = {
  cases: everyone,
  topic: "background",
  position: 10,
  tier: "public",
  when: "2018-08",
  text: "The United Nations estimated in August 2018 that one million Uyghurs and other mostly Muslim indigenous people of Xinjiang were held in “counterextremism centers”.",
  attribution: "United Nations, as reported by RFE/RL",
} as const;

const inAugust = cite(
  "founding",
  "In August last year the UN estimated that one million were held.",
  {
    date: "2018-08",
    aspect: "date",
  },
);

/** Context that the founding article gives in all three cases. */
export const background: Remark[] = [
  {
    ...estimate,
    key: "un-estimate-first",
    round: "founding",
    until: "autumn",
    citations: [inAugust],
  },
  {
    ...estimate,
    key: "un-estimate",
    round: "autumn",
    text: `${estimate.text} A later report of the same newsroom writes August 2019, which is taken to be its slip.`,
    citations: [
      inAugust,
      cite("rferlTrialPostponed", "In August 2019 the UN estimated that one million were held.", {
        date: "2019-08",
        aspect: "date",
        stance: "disputes",
      }),
      cite("rferlDecember2019", "In August 2018 the UN estimated that one million were held.", {
        date: "2018-08",
        aspect: "date",
      }),
    ],
  },
  {
    key: "un-millions",
    cases: everyone,
    round: "founding",
    topic: "background",
    position: 11,
    tier: "public",
    when: "2018-08",
    text: "The United Nations said that millions more had been forced into re-education camps.",
    attribution: "United Nations, as reported by RFE/RL",
    citations: [
      cite("founding", "The UN said that millions more were forced into re-education camps."),
    ],
  },
  {
    key: "china-denies",
    cases: everyone,
    round: "founding",
    topic: "background",
    position: 12,
    tier: "public",
    text: "China denies that these facilities are internment camps.",
    attribution: "China, as reported by RFE/RL",
    citations: [cite("founding", "China denies that they are internment camps.")],
  },
  {
    key: "peoples-of-xinjiang",
    cases: everyone,
    round: "founding",
    topic: "background",
    position: 13,
    tier: "public",
    text: "Among the Turkic-speaking indigenous peoples of Xinjiang, Kazakhs are the second largest. Kyrgyz, Tajiks and Hui (Dungans) live there too; of all its communities, Han are the second largest.",
    citations: [
      cite(
        "founding",
        "Kazakhs are the second-largest Turkic-speaking indigenous community of Xinjiang; Kyrgyz, Tajiks and Hui (Dungans) live there; Han are second overall.",
      ),
    ],
  },
  {
    key: "reader-risk",
    cases: everyone,
    round: "founding",
    topic: "reader_risk",
    position: 20,
    tier: "public",
    text: "Russia has declared RFE/RL “undesirable”. Readers in Russia, and holders of Russian passports in the parts of Ukraine it holds, risk fines or prison for sharing, liking, commenting on or saving its content.",
    attribution: "RFE/RL",
    citations: [
      cite(
        "founding",
        "The outlet warns that it is declared undesirable in Russia and that readers there risk fines or prison.",
      ),
    ],
  },
];
