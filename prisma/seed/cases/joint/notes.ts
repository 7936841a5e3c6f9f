import { men } from "../keys";
import { cite, type Remark } from "../shape";

export const menNotes: Remark[] = [
  {
    key: "men-origin",
    cases: men,
    round: "founding",
    topic: "person",
    position: 2,
    tier: "public",
    text: "Both come from Xinjiang, in north-western China. The article does not state their citizenship.",
    citations: [cite("founding", "The two are from Xinjiang, China’s north-western region.")],
  },
  {
    key: "men-image",
    cases: men,
    round: "founding",
    topic: "image",
    position: 3,
    tier: "public",
    text: "The article’s photograph shows Qaster Musakhanuly on the left and Murager Alimuly on the right. Its caption says that both have said they were persecuted in Xinjiang. The photograph is not shown here.",
    attribution: "RFE/RL, picture caption",
    citations: [
      cite(
        "founding",
        "Musakhanuly (left) and Alimuly have said that they were persecuted in Xinjiang.",
        {
          locator: "picture caption",
        },
      ),
    ],
  },
  {
    key: "men-dilmanov-charged",
    cases: men,
    round: "later",
    topic: "background",
    position: 15,
    tier: "public",
    when: "2022-06-22",
    text: "Darkhan Dilmanov, dismissed in April 2022, was detained in June 2022 in a case about border posts and abuse of office. That is an accusation and has nothing to do with this case; no judgment is on record here, and he is presumed innocent.",
    attribution: "Ozodlik",
    citations: [
      cite(
        "ozodlikDilmanov",
        "Dilmanov, dismissed in April, was detained in an abuse-of-office case about border posts.",
        {
          date: "2022-06-22",
        },
      ),
    ],
  },
  {
    key: "men-first-status",
    cases: men,
    round: "later",
    topic: "background",
    position: 16,
    tier: "public",
    when: "2020-10",
    text: "Reports called this the first refugee status in Kazakhstan for people who fled Xinjiang. UNHCR’s table counts Chinese nationals recognised there before: 5 in 2018, and 5 in 2020. Small numbers in it look rounded, and it does not say where in China they came from.",
    citations: [
      cite(
        "ferganaRefugeeStatus",
        "It is the first time that the authorities give this status to people who fled Xinjiang.",
        {
          aspect: "detail",
        },
      ),
      cite(
        "azattyqRefugeeStatus",
        "It is Kazakhstan’s first such status for people fleeing persecution in Xinjiang.",
        {
          aspect: "detail",
        },
      ),
      cite(
        "unhcrStatistics",
        "Chinese nationals in Kazakhstan, government, first instance: recognised 5 in 2018, rejected 5 in 2019, recognised 5 in 2020.",
        {
          aspect: "detail",
          stance: "mentions",
        },
      ),
    ],
  },
];
