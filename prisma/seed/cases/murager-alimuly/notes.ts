import { cite, type Remark } from "../shape";

const common = { cases: ["murager-alimuly"], topic: "person", tier: "public" } as const;

export const alimulyNotes: Remark[] = [
  {
    ...common,
    key: "alimuly-ethnicity",
    round: "founding",
    position: 1,
    text: "Murager Alimuly is an ethnic Kazakh.",
    citations: [cite("founding", "Alimuly is an ethnic Kazakh.")],
  },
  {
    ...common,
    key: "alimuly-age",
    round: "later",
    position: 4,
    text: "Reports make him 25 in January 2020, and 30 in January 2021. They do not fit together; no day of birth is kept here.",
    citations: [
      cite("rferlTrialPostponed", "He is 25 in January 2020.", { aspect: "detail" }),
      cite("rfaBeaten", "He was 30 in January 2021.", { aspect: "detail", stance: "disputes" }),
    ],
  },
];
