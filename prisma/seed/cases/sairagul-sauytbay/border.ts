import { proceedingId } from "../../proceedings";
import { cite, type Happening } from "../shape";

const cases = ["sairagul-sauytbay"] as const;

/** The flight from China, the accusation there, the arrest. */
export const border: Happening[] = [
  {
    key: "sauytbay-flight",
    cases,
    first: {
      round: "founding",
      when: "2018-04",
      country: "CN",
      tier: "public",
      headline: "Sairagul Sauytbay flees China",
      body: "The article says April; the year follows from the sentence before it.",
      detail: { kind: "movement", act: "departure", from: "CN" },
      citations: [
        cite("founding", "Sauytbay fled China in April.", { date: "2018-04?", aspect: "date" }),
      ],
    },
    later: [
      {
        round: "later",
        reason: "Other reports say where she went, and differ on the day and on her papers",
        country: "KZ",
        headline: "Sairagul Sauytbay flees China and crosses into Kazakhstan",
        body: "Reports differ on the papers she used: a pass for a single crossing, or forged ones.",
        detail: { kind: "movement", act: "crossing", from: "CN", to: "KZ" },
        citations: [
          cite("diplomatRefusal", "She crossed into Kazakhstan in April 2018.", {
            date: "2018-04",
            aspect: "date",
          }),
          cite("eurasianetRefugeeStatus", "She crossed in April 2018.", {
            date: "2018-04",
            aspect: "date",
          }),
          cite("wikipediaKazakh", "She crossed in March.", {
            date: "2018-03",
            aspect: "date",
            stance: "disputes",
          }),
          cite("bitterWinter", "She crossed on 21 May: by all others the day of her arrest.", {
            date: "2018-05-21",
            aspect: "date",
            stance: "disputes",
          }),
          cite("zakon", "She crossed on a pass for a single crossing.", { aspect: "detail" }),
          cite("eurasianetVerdict", "She crossed on forged documents.", {
            aspect: "detail",
            stance: "disputes",
          }),
          cite("bitterWinter", "She crossed on a false passport.", {
            aspect: "detail",
            stance: "disputes",
          }),
        ],
      },
    ],
  },
  {
    key: "sauytbay-wanted",
    cases,
    first: {
      round: "founding",
      when: "../2018-08",
      country: "CN",
      tier: "public",
      headline: "China wants her for crossing the border illegally",
      attribution: "RFE/RL; no Chinese document is on record",
      detail: {
        kind: "proceeding_step",
        proceedingId: proceedingId("sauytbayChina"),
        step: "charge",
      },
      citations: [
        cite("founding", "In August 2018 she was wanted in China for illegal border crossing.", {
          date: "../2018-08",
        }),
      ],
    },
  },
  {
    key: "sauytbay-arrest",
    cases,
    first: {
      round: "later",
      when: "[2018-05-21,2018-05-22,2018-05-23]",
      country: "KZ",
      tier: "public",
      headline: "Sauytbay is arrested in Kazakhstan and held for trial",
      body: "The court counted her custody from 23 May.",
      detail: { kind: "detention", act: "detained", custody: "pretrial" },
      citations: [
        cite("diplomatSauytbayTrial", "She was arrested on 21 May.", {
          date: "2018-05-21",
          aspect: "date",
        }),
        cite("minber", "She was arrested on 21 May.", { date: "2018-05-21", aspect: "date" }),
        cite("info365", "She was arrested on 22 May.", {
          date: "2018-05-22",
          aspect: "date",
          stance: "disputes",
        }),
        cite("vlast", "The court counts her custody from 23 May.", {
          date: "2018-05-23",
          aspect: "date",
        }),
      ],
    },
  },
];
