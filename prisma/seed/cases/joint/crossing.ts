import { men } from "../keys";
import { cite, type Happening } from "../shape";

/** How the two men came to Kazakhstan. The village at the border and the route stay out. */
export const crossing: Happening[] = [
  {
    key: "men-crossing",
    cases: men,
    first: {
      round: "autumn",
      when: "[2019-10-01,2019-10-06]",
      place: "East Kazakhstan Region",
      country: "KZ",
      tier: "public",
      headline: "They cross the border from China into Kazakhstan",
      detail: { kind: "movement", act: "crossing", from: "CN-XJ", to: "KZ" },
      citations: [
        cite("diplomatAsylumSeekers", "They crossed from Xinjiang on 1 October.", {
          date: "2019-10-01",
          aspect: "date",
        }),
        cite("newtimes", "They crossed into East Kazakhstan on 1 October.", {
          date: "2019-10-01",
          aspect: "date",
        }),
        cite("amnesty", "They crossed on 6 October.", {
          date: "2019-10-06",
          aspect: "date",
          stance: "disputes",
        }),
        cite(
          "altainews",
          "Dilmanov, of the National Security Committee, doubts that it was 1 October.",
          {
            aspect: "date",
            stance: "disputes",
          },
        ),
      ],
    },
  },
  {
    key: "men-arrival",
    cases: men,
    first: {
      round: "autumn",
      when: "[2019-10-08,2019-10-10]",
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline: "They reach Almaty",
      detail: { kind: "movement", act: "arrival", to: "KZ" },
      citations: [
        cite("rfaActivistsArrested", "They arrived in Almaty on 8 October.", {
          date: "2019-10-08",
          aspect: "date",
        }),
        cite("newtimes", "They arrived in Almaty on 10 October.", {
          date: "2019-10-10",
          aspect: "date",
        }),
      ],
    },
  },
  {
    key: "men-videos",
    cases: men,
    first: {
      round: "autumn",
      when: "2019-10-09",
      country: "KZ",
      tier: "public",
      headline: "Both tell in videos posted on Facebook what they lived through in Xinjiang",
      attribution: "Murager Alimuly and Qaster Musakhanuly",
      detail: {
        kind: "statement",
        statement: "testimony",
        speaker: "Murager Alimuly and Qaster Musakhanuly",
        venue: "Facebook",
      },
      citations: [
        cite(
          "diplomatAsylumSeekers",
          "Video testimonies appeared on Facebook on 9 October; the report cites Eurasianet.",
          {
            date: "2019-10-09",
          },
        ),
      ],
    },
  },
];
