import { proceedingId } from "../../proceedings";
import { men } from "../keys";
import { cite, type Happening } from "../shape";

const court = "Zaisan district court";

export const investigationClosed: Happening = {
  key: "men-investigation-closed",
  cases: men,
  first: {
    round: "autumn",
    when: "2019-12-04~",
    country: "KZ",
    tier: "public",
    headline: "The investigation is closed and the file goes to the prosecutor",
    body: "Their lawyer is Lyazzat Akhatova.",
    detail: {
      kind: "proceeding_step",
      proceedingId: proceedingId("menBorder"),
      step: "investigation_closed",
    },
    citations: [
      cite(
        "azattyqInvestigationClosed",
        "The investigation is over and the file is with the prosecutor; custody runs to 18 December; the lawyer is Lyazzat Akhatova.",
        {
          date: "2019-12-04~",
        },
      ),
    ],
  },
};

/** The trial in Zaisan: hearing and judgment are one event each, of both men. */
export const trial: Happening[] = [
  {
    key: "men-trial-opens",
    cases: men,
    first: {
      round: "later",
      when: "2020-01-06",
      sequence: 1,
      place: "Zaisan",
      country: "KZ",
      tier: "public",
      headline: "Their trial opens in Zaisan and is adjourned after two hours to 21 January",
      detail: {
        kind: "proceeding_step",
        proceedingId: proceedingId("menBorder"),
        step: "hearing",
        hearing: "adjourned",
        nextDate: "2020-01-21",
        court,
        judge: "Shynar Ospanova",
      },
      citations: [
        cite(
          "rferlTrialPostponed",
          "The trial began on 6 January before Judge Shynar Ospanova in Zaisan and was put off amid protests.",
          {
            date: "2020-01-06",
          },
        ),
        cite("azattyqTrial", "The Zaisan district court opened the trial on 6 January.", {
          date: "2020-01-06",
        }),
        cite("qamshy", "The judge stopped the hearing of 6 January; the next is on 21 January.", {
          date: "2020-01-06",
        }),
        cite("eurasianetTrial", "The trial of the two has begun, in a remote place.", {
          date: "2020-01",
        }),
      ],
    },
  },
  {
    key: "men-rallies",
    cases: men,
    about: [],
    first: {
      round: "later",
      when: "2020-01-06",
      sequence: 2,
      place: "Nur-Sultan and Almaty",
      country: "KZ",
      tier: "public",
      headline: "Supporters rally in Nur-Sultan and Almaty on the first day of the trial",
      detail: { kind: "advocacy_action", action: "rally" },
      citations: [
        cite(
          "rferlTrialPostponed",
          "Rallies were held in Nur-Sultan and Almaty on 6 January too.",
          {
            date: "2020-01-06",
          },
        ),
      ],
    },
  },
  {
    key: "men-hrw",
    cases: men,
    first: {
      round: "later",
      when: "2020-01-09",
      tier: "public",
      headline: "Human Rights Watch asks Kazakhstan to drop the charges and not to return them",
      body: "It points to article 31 of the Refugee Convention: people who flee are not to be punished for entering illegally.",
      detail: {
        kind: "advocacy_action",
        action: "call",
        by: ["Human Rights Watch"],
        targets: ["Authorities of Kazakhstan"],
        asks: ["Drop the charges", "No forced return to China"],
      },
      citations: [
        cite(
          "hrw",
          "Kazakhstan should drop the charges and not return the two by force; article 31 of the Refugee Convention applies.",
          {
            date: "2020-01-09",
          },
        ),
      ],
    },
  },
  {
    key: "men-judgment",
    cases: men,
    first: {
      round: "later",
      when: "2020-01-21",
      place: "Zaisan",
      country: "KZ",
      tier: "public",
      headline: "Both are convicted and get one year each; the court does not apply expulsion",
      body: "Three months and three days in custody count double, under article 62 of the Criminal Code: five months and 24 days are left, in a minimum-security institution.",
      detail: {
        kind: "proceeding_step",
        proceedingId: proceedingId("menBorder"),
        step: "judgment",
        outcome: "convicted_custodial",
        sentenceMonths: 12,
        expulsionApplied: "no",
        court,
        judge: "Shynar Ospanova",
        prosecutor: "Erzhan Azimbayev",
      },
      citations: [
        cite(
          "rferlJudgment",
          "The court in Zaisan gave each one year and ruled that they will not be deported to China.",
          {
            date: "2020-01-21",
          },
        ),
        cite("ferganaJudgment", "Each was sentenced to one year.", { date: "2020-01-21" }),
        cite(
          "newstaraz",
          "The judge: three months and three days count as six months and six days, five months and 24 days are left, and expulsion is not applied.",
          {
            date: "2020-01-21",
          },
        ),
      ],
    },
  },
];
