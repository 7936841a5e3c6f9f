import { idOf } from "../../ids";
import { men } from "../keys";
import { cite, type Happening } from "../shape";

const knb = "Deputy chief of the National Security Committee (KNB)";

/** What the official said, and how he took it back. */
export const dilmanov: Happening[] = [
  {
    key: "men-will-be-deported",
    cases: men,
    first: {
      round: "founding",
      when: "2019-12-02/2019-12-08",
      country: "KZ",
      tier: "public",
      headline:
        "Darkhan Dilmanov, deputy chief of Kazakhstan’s KNB, says that the two will be deported",
      attribution: "Darkhan Dilmanov",
      detail: {
        kind: "statement",
        statement: "announcement",
        speaker: "Darkhan Dilmanov",
        office: knb,
        removal: "threatened",
        removalForm: "deportation",
      },
      citations: [
        cite(
          "founding",
          "Last week Dilmanov, deputy chief of the National Security Committee, said that the two will be deported.",
          {
            date: "2019-12-02/2019-12-08",
            aspect: "legal_form",
          },
        ),
      ],
    },
    later: [
      {
        round: "autumn",
        reason: "Another report gives the day, his second office and his words on a handover",
        when: "2019-12-06",
        body: "By the other report he said that the two have no chance of staying and will be handed over, and pointed to a ratified agreement. He later said that he was misunderstood.",
        detail: {
          kind: "statement",
          statement: "announcement",
          speaker: "Darkhan Dilmanov",
          office: `${knb} and director of its Border Service`,
          removal: "threatened",
          removalForm: "removal",
        },
        citations: [
          cite(
            "timeKz",
            "The two will be handed over to China under a ratified agreement and have no chance of staying.",
            {
              date: "2019-12-06",
              aspect: "legal_form",
            },
          ),
          cite(
            "amnesty",
            "On 6 December Dilmanov, director of the Border Service of the KNB, said that the two would be returned to China.",
            {
              date: "2019-12-06",
            },
          ),
        ],
      },
    ],
  },
  {
    key: "men-misunderstood",
    cases: men,
    first: {
      round: "misunderstood",
      when: "2019-12-09/2019-12-15",
      country: "KZ",
      tier: "public",
      headline:
        "Dilmanov says he was misunderstood and did not mean these two: the court will decide",
      attribution: "Darkhan Dilmanov",
      detail: {
        kind: "statement",
        statement: "clarification",
        speaker: "Darkhan Dilmanov",
        office: knb,
        removal: "withdrawn",
        supersedesId: idOf("event/men-will-be-deported"),
      },
      citations: [
        cite(
          "azattyqMisunderstood",
          "Dilmanov says that he was misunderstood, that he did not speak of these two, and that the court will decide.",
          {
            date: "2019-12-09/2019-12-15",
          },
        ),
      ],
    },
  },
  {
    key: "men-lawyer-agreement",
    cases: men,
    first: {
      round: "autumn",
      when: "2019-12-11",
      country: "KZ",
      tier: "public",
      headline:
        "A lawyer says the border agreement with China does not cover people who flee for political reasons",
      body: "The agreement of 14 December 2006, article 32, provides for return within seven days.",
      attribution: "A lawyer for the two men",
      detail: {
        kind: "statement",
        statement: "announcement",
        speaker: "A lawyer for the two men",
      },
      citations: [
        cite(
          "baqLawyer",
          "The lawyer says that article 32 of the agreement of 2006, return within seven days, does not reach politically motivated crossings.",
          {
            date: "2019-12-11",
          },
        ),
      ],
    },
  },
];
