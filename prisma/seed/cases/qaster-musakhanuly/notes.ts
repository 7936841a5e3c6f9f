import { cite, type Remark } from "../shape";

const common = { cases: ["qaster-musakhanuly"], topic: "person", tier: "public" } as const;

export const musakhanulyNotes: Remark[] = [
  {
    ...common,
    key: "musakhanuly-ethnicity",
    round: "founding",
    position: 1,
    text: "Qaster Musakhanuly is an ethnic Kazakh.",
    citations: [cite("founding", "Musakhanuly is an ethnic Kazakh.")],
  },
  {
    ...common,
    key: "musakhanuly-age",
    round: "later",
    position: 4,
    text: "Reports make him 30 or 31 in January 2020, and 34 or 35 in the winter of 2023–24. No day of birth is kept here.",
    citations: [
      cite("rferlTrialPostponed", "He is 30 in January 2020.", { aspect: "detail" }),
      cite("hrw", "He is 31 in January 2020.", { aspect: "detail", stance: "disputes" }),
      cite("rfaBeaten", "He is 34 in January 2024.", { aspect: "detail" }),
      cite("azattyqBeaten", "He is 35 in December 2023.", { aspect: "detail", stance: "disputes" }),
    ],
  },
];
