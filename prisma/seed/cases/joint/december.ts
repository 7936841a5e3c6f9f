import { men } from "../keys";
import { cite, type Happening } from "../shape";

const activists = ["Zhanbolat Mamai", "Yrysbek Toqtasyn", "Tolegen Zhukeev"];
const inTheirName = "Zhanbolat Mamai, Yrysbek Toqtasyn and Tolegen Zhukeev, activists";

/** The news conference of 9 December 2019: the call, the prediction and the position are the three activists'. */
export const december: Happening[] = [
  {
    key: "men-activists-call",
    cases: men,
    first: {
      round: "founding",
      when: "2019-12-09",
      sequence: 1,
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline: "Opposition activists call on Kazakhstan to halt the deportation of both men",
      body: "Zhanbolat Mamai, Yrysbek Toqtasyn and Tolegen Zhukeev spoke to reporters. They call themselves initiators of a future Democratic Party of Kazakhstan.",
      detail: {
        kind: "advocacy_action",
        action: "press_conference",
        by: activists,
        targets: ["Authorities of Kazakhstan"],
        asks: ["Halt the deportation of both men to China"],
      },
      citations: [
        cite(
          "founding",
          "Mamai, Toqtasyn and Zhukeev, opposition activists, called on the authorities before reporters in Almaty on 9 December.",
          {
            date: "2019-12-09",
            aspect: "participants",
          },
        ),
        cite(
          "founding",
          "They style themselves initiators of a future Democratic Party of Kazakhstan.",
        ),
      ],
    },
    later: [
      {
        round: "autumn",
        reason: "A second report names the place, a third names other speakers",
        place: "Kazakhstan International Bureau for Human Rights, Almaty",
        body: "Zhanbolat Mamai, Yrysbek Toqtasyn and Tolegen Zhukeev spoke to reporters. They call themselves initiators of a future Democratic Party of Kazakhstan. Mamai recalled that Kazakhstan handed Arshidin Israil over to China in 2011. One report names two other speakers; whether that was a second event on the same day is unknown.",
        citations: [
          cite(
            "azattyqNewsConference",
            "Mamai, Toqtasyn and Zhukeev spoke at the Kazakhstan International Bureau for Human Rights; Mamai recalled the handover of Arshidin Israil in 2011.",
            {
              date: "2019-12-09",
              aspect: "participants",
            },
          ),
          cite(
            "rfaActivistsArrested",
            "On 9 December Kapar Akhat and Zhumamurat Shamshi, members of Atajurt, held a news conference on the two men.",
            {
              date: "2019-12-09",
              aspect: "participants",
              stance: "disputes",
            },
          ),
        ],
      },
    ],
  },
  {
    key: "men-activists-prediction",
    cases: men,
    first: {
      round: "founding",
      when: "2019-12-09",
      sequence: 2,
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline:
        "The activists predict: if handed to China, both will certainly face torture and possibly death",
      attribution: inTheirName,
      detail: { kind: "statement", statement: "announcement", speaker: inTheirName },
      citations: [
        cite(
          "founding",
          "The three say that both will “definitely” face torture and possible death if handed over.",
          {
            date: "2019-12-09",
          },
        ),
      ],
    },
  },
  {
    key: "men-activists-position",
    cases: men,
    first: {
      round: "founding",
      when: "2019-12-09",
      sequence: 3,
      place: "Almaty",
      country: "KZ",
      tier: "public",
      headline:
        "The activists hold that Kazakhstan has a duty to protect ethnic Kazakhs anywhere in the world",
      attribution: inTheirName,
      detail: { kind: "statement", statement: "call", speaker: inTheirName },
      citations: [
        cite(
          "founding",
          "The activists say that protecting the rights of ethnic Kazakhs around the world is the country’s duty.",
          {
            date: "2019-12-09",
          },
        ),
      ],
    },
  },
  {
    key: "men-activists-arrested",
    cases: men,
    about: [],
    first: {
      round: "autumn",
      when: "2019-12-09/2019-12-15",
      country: "KZ",
      tier: "public",
      headline: "Two activists who criticised the plan to send the men back are arrested",
      body: "Kapar Akhat and Zhumamurat Shamshi. Fellow campaigners link the arrests to their criticism.",
      attribution: "Fellow campaigners, to Radio Free Asia",
      detail: { kind: "harm", harm: "reprisal" },
      citations: [
        cite(
          "rfaActivistsArrested",
          "Both were arrested in the week before 17 December, likely for criticising the plan, say fellow campaigners.",
          {
            date: "2019-12-09/2019-12-15",
          },
        ),
      ],
    },
  },
];
