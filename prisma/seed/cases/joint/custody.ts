import { proceedingId } from "../../proceedings";
import { men } from "../keys";
import { cite, type Happening } from "../shape";

export const custody: Happening[] = [
  {
    key: "men-arrest",
    cases: men,
    first: {
      round: "autumn",
      when: "2019-10-14",
      sequence: 3,
      place: "Almaty, near the office of the migration service",
      country: "KZ",
      tier: "public",
      headline:
        "Border guards arrest both near the migration office, before they can ask for asylum",
      body: "The office was closed for lunch. Of three lawyers who offered to act, one, Bauyrzhan Azanov, was let in to them.",
      detail: {
        kind: "detention",
        act: "detained",
        custody: "pretrial",
        authority: "Border Service of the National Security Committee (KNB)",
        legalBasis: "Accused of crossing the border illegally",
      },
      citations: [
        cite(
          "eurasianetArrest",
          "Border Service officers of the KNB detained them on 14 October at the migration police, which was closed for lunch; one of three lawyers, Bauyrzhan Azanov, got access.",
          {
            date: "2019-10-14",
          },
        ),
        cite(
          "diplomatAsylumSeekers",
          "They were detained shortly after the news conference of 14 October.",
          {
            date: "2019-10-14",
          },
        ),
        cite(
          "rfaActivistsArrested",
          "On 14 October they were accused of illegal entry and put in pretrial detention.",
          {
            date: "2019-10-14",
          },
        ),
      ],
    },
  },
  {
    key: "men-custody-order",
    cases: men,
    first: {
      round: "autumn",
      when: "2019-10-20",
      country: "KZ",
      tier: "public",
      headline: "A court orders two months in custody for both, before any trial",
      body: "One report called it a sentence of two months. It was custody ordered while the investigation ran: nobody had been convicted of anything.",
      detail: { kind: "detention", act: "remanded", custody: "pretrial" },
      citations: [
        cite("rfaCustody", "On 20 October they were sentenced to two months.", {
          date: "2019-10-20",
          aspect: "legal_form",
          stance: "disputes",
        }),
        cite(
          "azattyqInvestigationClosed",
          "They are in custody during the investigation; the term ordered runs to 18 December.",
          {
            aspect: "legal_form",
          },
        ),
      ],
    },
  },
  {
    key: "men-charge",
    cases: men,
    first: {
      round: "founding",
      when: "../2019-12-09~",
      sequence: 1,
      country: "KZ",
      tier: "public",
      headline: "Both are accused of crossing the Chinese-Kazakh border illegally",
      body: "The article does not name the statute.",
      detail: {
        kind: "proceeding_step",
        proceedingId: proceedingId("menBorder"),
        step: "charge",
      },
      citations: [
        cite(
          "founding",
          "They are in pretrial detention for crossing the Chinese-Kazakh border illegally.",
        ),
      ],
    },
    later: [
      {
        round: "autumn",
        reason: "Another report gives the day of the accusation",
        when: "2019-10-14",
        sequence: 4,
        body: "No report on record names the statute.",
        citations: [
          cite(
            "rfaActivistsArrested",
            "They were formally accused of entering illegally on 14 October.",
            {
              date: "2019-10-14",
            },
          ),
        ],
      },
    ],
  },
  {
    key: "men-held",
    cases: men,
    first: {
      round: "founding",
      when: "2019-12-09~",
      country: "KZ",
      tier: "public",
      headline: "Both are held in pretrial detention as the article is written",
      body: "It does not say since when, where, or by which authority.",
      detail: { kind: "detention", act: "held", custody: "pretrial" },
      citations: [
        cite(
          "founding",
          "Alimuly and Musakhanuly are in pretrial detention at the time of writing.",
        ),
      ],
    },
  },
];
