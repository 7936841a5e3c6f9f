import { cite, type Happening } from "../shape";

const cases = ["sairagul-sauytbay"] as const;

/** Refusal and certificate in Kazakhstan. The certificate’s last day stays with partners. */
export const protection: Happening[] = [
  {
    key: "sauytbay-not-let-stay",
    cases,
    first: {
      round: "founding",
      when: "2018-08/2019-12",
      country: "KZ",
      tier: "public",
      headline: "Kazakhstan does not let her stay; the article does not say by what decision",
      detail: { kind: "asylum_decision", step: "status_reported", state: "KZ" },
      citations: [
        cite("founding", "Kazakhstan did not allow her to stay.", { date: "2018-08/2019-12" }),
      ],
    },
  },
  {
    key: "sauytbay-refusal",
    cases,
    first: {
      round: "later",
      when: "2018-10-04",
      place: "Taldykorgan",
      country: "KZ",
      tier: "public",
      headline: "Kazakhstan refuses her refugee status: persecution “not proven”",
      body: "Her lawyer was Abzal Kuspan.",
      detail: {
        kind: "asylum_decision",
        step: "decision",
        level: "first_instance",
        outcome: "rejected",
        status: "refused",
        state: "KZ",
        authority: "Commission in Taldykorgan",
      },
      citations: [
        cite(
          "azattyqRefusal",
          "On 4 October the commission refused her refugee status; persecution was not proven.",
          {
            date: "2018-10-04",
          },
        ),
        cite("minber", "She was refused refugee status; her lawyer is Abzal Kuspan.", {
          date: "2018-10-04",
        }),
        cite("datnews", "She was refused refugee status.", { date: "2018-10-04" }),
        cite("diplomatRefusal", "Kazakhstan denied her asylum.", { date: "2018-10" }),
      ],
    },
  },
  {
    key: "sauytbay-certificate",
    cases,
    first: {
      round: "later",
      when: "2019-01-25",
      country: "KZ",
      tier: "public",
      headline: "Her asylum-seeker certificate is extended",
      detail: {
        kind: "asylum_decision",
        step: "certificate_extended",
        outcome: "extended",
        status: "asylum_seeker",
        state: "KZ",
        authority: "Migration service of the Almaty regional police",
        validUntil: "2019-04-25",
      },
      citations: [
        cite(
          "ultCertificate",
          "The migration service of the Almaty regional police extended the certificate that ended on 25 January.",
          {
            date: "2019-01-25",
          },
        ),
      ],
    },
  },
];
