import { men } from "../keys";
import { cite, type Happening } from "../shape";

const says = "Before their arrest the two men held a news conference in Almaty.";

export const newsConference: Happening = {
  key: "men-news-conference",
  cases: men,
  first: {
    round: "founding",
    when: "../2019-12-09~",
    place: "Almaty",
    country: "KZ",
    tier: "public",
    headline: "Before their arrest, the two hold a news conference in Almaty",
    body: "The article gives neither its day nor the day of the arrest, only that it came first.",
    detail: {
      kind: "advocacy_action",
      action: "press_conference",
      by: ["Murager Alimuly", "Qaster Musakhanuly"],
    },
    citations: [cite("founding", says)],
  },
  later: [
    {
      round: "autumn",
      reason: "Other reports give the day and the place, and do not agree",
      when: "2019-10-14",
      place: "Kazakhstan International Bureau for Human Rights, Almaty",
      headline: "Before their arrest the same day, the two hold a news conference in Almaty",
      body: null,
      detail: {
        kind: "advocacy_action",
        action: "press_conference",
        by: ["Murager Alimuly", "Qaster Musakhanuly"],
        asks: ["Asylum in Kazakhstan"],
      },
      citations: [
        cite(
          "eurasianetArrest",
          "They were arrested on 14 October after a news conference at which they said they would ask for asylum.",
          {
            date: "2019-10-14",
            aspect: "date",
          },
        ),
        cite(
          "azattyqInvestigationClosed",
          "They spoke at the Kazakhstan International Bureau for Human Rights in Almaty on 14 October.",
          {
            locator: "picture caption",
            date: "2019-10-14",
            aspect: "place",
          },
        ),
        cite(
          "rfaActivistsArrested",
          "They held it two days after reaching Almaty, on 10 October.",
          {
            date: "2019-10-10",
            aspect: "date",
            stance: "disputes",
          },
        ),
        cite("rfaActivistsArrested", "They held it at the office of the Atajurt rights group.", {
          aspect: "place",
          stance: "disputes",
        }),
      ],
    },
  ],
};
