import { proceedingId } from "../../proceedings";
import { cite, type Happening } from "../shape";

const place = { aspect: "place" } as const;
const legalForm = { aspect: "legal_form" } as const;

/** “A court in Almaty refused to extradite her”, and what the judgment was. */
export const judgment: Happening = {
  key: "sauytbay-judgment",
  cases: ["sairagul-sauytbay"],
  first: {
    round: "founding",
    when: "2018-08",
    place: "Almaty",
    country: "KZ",
    tier: "public",
    headline: "A court in Almaty refuses to extradite Sauytbay to China",
    detail: {
      kind: "removal",
      form: "extradition",
      state: "refused",
      destination: "CN",
      authority: "A court in Almaty",
    },
    citations: [
      cite("founding", "A court in Almaty decided in August 2018.", { ...place, date: "2018-08" }),
      cite("founding", "The court refused to extradite her.", legalForm),
    ],
  },
  later: [
    {
      round: "court",
      reason: "Reports from the courtroom: another court, and a conviction without expulsion",
      when: "2018-08-01",
      sequence: 1,
      place: "Zharkent, Almaty Region",
      headline:
        "The court in Zharkent convicts Sauytbay, suspends the sentence and does not apply expulsion",
      body: "The first article has it that a court in Almaty refused to extradite her. Extradition is asked for by another state; expulsion is a further penalty of the criminal code, and the court left it out. RFE/RL itself wrote of a court in the Almaty region in January 2020.",
      detail: {
        kind: "proceeding_step",
        proceedingId: proceedingId("sauytbayBorder"),
        step: "judgment",
        outcome: "convicted_suspended",
        sentenceMonths: 6,
        expulsionApplied: "no",
        court: "Panfilov district court, Zharkent",
        judge: "Dinara Kuikabayeva",
        prosecutor: "Arzygul Imyarova",
      },
      citations: [
        cite(
          "vlast",
          "Guilty: six months suspended with probation control, custody counted from 23 May; expulsion not applied.",
          {
            ...legalForm,
            date: "2018-08-01",
            stance: "disputes",
          },
        ),
        cite(
          "inbusiness",
          "The Panfilov district court gave six months suspended and decided not to order her out of the country.",
          {
            ...place,
            date: "2018-08-01",
            stance: "disputes",
          },
        ),
        cite("caNews", "The Panfilov district court of Almaty Region gave judgment on 1 August.", {
          ...place,
          date: "2018-08-01",
          stance: "disputes",
        }),
        cite("rferlJanuary2019", "A court in Almaty.", place),
        cite("rferlDecember2019", "A court in Almaty.", place),
        cite("rferlJanuary2020", "A court in the Almaty region.", { ...place, stance: "disputes" }),
      ],
    },
  ],
};

export const notExtradited: Happening = {
  key: "sauytbay-not-extradited",
  cases: ["sairagul-sauytbay"],
  first: {
    round: "founding",
    when: "../2019-12-09~",
    sequence: 1,
    tier: "public",
    headline: "Sauytbay was not extradited to China",
    detail: { kind: "removal", form: "extradition", state: "refused", destination: "CN" },
    citations: [cite("founding", "She was not extradited to China.", { date: "../2019-12-09~" })],
  },
};
