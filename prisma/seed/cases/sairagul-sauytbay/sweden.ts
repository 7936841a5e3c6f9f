import { cite, type Happening } from "../shape";

const cases = ["sairagul-sauytbay"] as const;

export const sweden: Happening[] = [
  {
    key: "sauytbay-departure",
    cases,
    first: {
      round: "later",
      when: "2019-06-03",
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline: "Sauytbay flies from Almaty to Sweden on a Swedish alien’s passport",
      body: "Her family travels with her. Her lawyer is Aiman Umarova.",
      detail: { kind: "movement", act: "departure", from: "KZ", to: "SE" },
      citations: [
        cite("apSweden", "She left for Sweden with her family on a Swedish alien’s passport.", {
          date: "2019-06-03",
        }),
        cite("afpSweden", "She left Kazakhstan for Sweden with her family.", {
          date: "2019-06-03",
        }),
        cite(
          "eurasianetSweden",
          "Her lawyer, Aiman Umarova, saw her off at Almaty airport on 3 June.",
          {
            date: "2019-06-03",
          },
        ),
      ],
    },
  },
  {
    key: "sauytbay-asylum-sweden",
    cases,
    first: {
      round: "founding",
      when: "../2019-12",
      country: "SE",
      tier: "public",
      headline: "Sweden grants Sauytbay asylum",
      body: "The article says “eventually”, and gives no day.",
      detail: {
        kind: "asylum_decision",
        step: "decision",
        outcome: "recognised",
        status: "refugee",
        state: "SE",
      },
      citations: [
        cite("founding", "She was eventually granted asylum in Sweden.", {
          date: "../2019-12",
          aspect: "date",
        }),
      ],
    },
    later: [
      {
        round: "later",
        reason: "Other reports narrow the time, and differ on the day of departure",
        when: "2019-06/2019-12~",
        body: "No source gives the day. On the day she left, one report had it granted already; her lawyer said not yet.",
        citations: [
          cite("kyn", "Sweden had given her refugee status when she left, on 3 June.", {
            date: "2019-06-03",
            aspect: "date",
            stance: "disputes",
          }),
          cite("afpSweden", "On 3 June asylum was not yet granted.", { aspect: "date" }),
          cite("apSweden", "She was on the way to asylum; it was not yet granted.", {
            aspect: "date",
          }),
          cite(
            "amnestyNorway",
            "Written in the autumn: she was granted asylum about six months before.",
            {
              aspect: "date",
              stance: "mentions",
            },
          ),
        ],
      },
    ],
  },
];
