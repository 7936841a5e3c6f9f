import { cite, type Remark } from "../shape";

export const sauytbayNotes: Remark[] = [
  {
    key: "sauytbay-person",
    cases: ["sairagul-sauytbay"],
    round: "founding",
    topic: "person",
    position: 1,
    tier: "public",
    text: "Sairagul Sauytbay is an ethnic Kazakh and a citizen of China.",
    citations: [
      cite("founding", "She is an ethnic Kazakh and a Chinese citizen.", { date: "2018-08" }),
    ],
  },
];
