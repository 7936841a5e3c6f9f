import { men } from "../keys";
import { cite, type Happening } from "../shape";

// Where they went to live stays out, and so does the day their papers ran to.
export const release: Happening[] = [
  {
    key: "men-release",
    cases: men,
    first: {
      round: "later",
      when: "2020-06-22",
      sequence: 1,
      country: "KZ",
      tier: "public",
      headline: "Both are released after eight months",
      body: "The day is the more exact report and the earlier one; a report of October 2020 says May.",
      detail: { kind: "detention", act: "released" },
      citations: [
        cite("informburoRelease", "They were released on 22 June after eight months.", {
          date: "2020-06-22",
          aspect: "date",
        }),
        cite("rferlRefugeeStatus", "Both were released in May.", {
          date: "2020-05",
          aspect: "date",
          stance: "disputes",
        }),
      ],
    },
  },
  {
    key: "men-still-asylum-seekers",
    cases: men,
    first: {
      round: "later",
      when: "2020-06-22",
      sequence: 2,
      country: "KZ",
      tier: "public",
      headline: "On release both still hold asylum-seeker papers",
      detail: {
        kind: "asylum_decision",
        step: "status_reported",
        status: "asylum_seeker",
        state: "KZ",
        validUntil: "2020-07-31~",
      },
      citations: [
        cite("informburoRelease", "They hold papers as asylum-seekers.", { date: "2020-06-22" }),
      ],
    },
  },
];
