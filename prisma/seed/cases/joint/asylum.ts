import { men } from "../keys";
import { cite, type Happening } from "../shape";

export const asylumSeekers: Happening = {
  key: "men-asylum-seekers",
  cases: men,
  first: {
    round: "founding",
    when: "2019-10",
    country: "KZ",
    tier: "public",
    headline: "Kazakhstan grants both asylum-seeker status",
    body: "An asylum-seeker’s claim is still to be decided: this is not refugee status.",
    detail: {
      kind: "asylum_decision",
      step: "registered",
      status: "asylum_seeker",
      state: "KZ",
    },
    citations: [
      cite("founding", "They were granted asylum-seeker status in October.", { date: "2019-10" }),
    ],
  },
  later: [
    {
      round: "autumn",
      reason: "Their lawyer gives the day",
      when: "2019-10-29",
      citations: [
        cite(
          "diplomatAsylumSeekers",
          "Their lawyer, Bauyrzhan Azanov, told RFE/RL that status was granted on 29 October.",
          {
            date: "2019-10-29",
          },
        ),
      ],
    },
  ],
};

export const refugeeStatus: Happening[] = [
  {
    key: "men-refugee-status",
    cases: men,
    first: {
      round: "later",
      when: "2020-10-16",
      place: "Kokshetau",
      country: "KZ",
      tier: "public",
      headline: "Both are recognised as refugees for one year",
      body: "Their lawyer was Abdulla Bakbergen.",
      detail: {
        kind: "asylum_decision",
        step: "decision",
        level: "first_instance",
        outcome: "recognised",
        status: "refugee_time_limited",
        state: "KZ",
        authority: "Commission at the migration service of the Akmola regional police",
        validUntil: "2021-10~",
        validUntilTier: "public",
      },
      citations: [
        cite(
          "azattyqRefugeeStatus",
          "The commission at the migration service of the Akmola regional police decided on 16 October; the lawyer is Abdulla Bakbergen.",
          {
            date: "2020-10-16",
          },
        ),
        cite(
          "rferlRefugeeStatus",
          "Their lawyer says that the Akmola commission gave both refugee status for one year.",
          {
            date: "2020-10",
          },
        ),
        cite(
          "rfaRefugeeStatus",
          "Refugee certificates, good for one year, were given to both on the 16th.",
          {
            date: "2020-10-16",
          },
        ),
        cite("eurasianetRefugeeStatus", "Both have been granted temporary asylum in Kazakhstan.", {
          date: "2020-10",
        }),
      ],
    },
  },
  {
    key: "men-third-year",
    cases: men,
    first: {
      round: "later",
      when: "2023-09",
      country: "KZ",
      tier: "public",
      headline:
        "In a third year on refugee certificates, both still lack citizenship and travel documents",
      detail: {
        kind: "asylum_decision",
        step: "status_reported",
        status: "refugee_time_limited",
        state: "KZ",
      },
      citations: [
        cite(
          "azattyqThirdYear",
          "They live in Kazakhstan for a third year on renewed refugee certificates, without citizenship and without a travel document.",
          {
            date: "2023-09",
          },
        ),
      ],
    },
  },
];
