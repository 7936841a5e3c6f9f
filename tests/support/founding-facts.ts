import { type CaseKey, everyone, men } from "@/prisma/seed/cases/keys";

const [alimuly, musakhanuly, sauytbay] = everyone;

/**
 * Every fact of the founding article (cases/facts.md, section 1): on which pages it stands, which
 * row of the record carries it (`happening`, `remark` or `source`, by its key in the seed), and
 * words of that row that a reader finds on the page.
 */
export type FoundingFact = {
  pages: readonly CaseKey[];
  carrier: `${"happening" | "remark" | "source"}/${string}`;
  words: string;
};

export const foundingFacts: Record<`S${number}`, FoundingFact> = {
  S1: {
    pages: everyone,
    carrier: "source/founding",
    words: "Call To Halt Deportation Of Two Ethnic Kazakhs To China",
  },
  S2: {
    pages: [alimuly],
    carrier: "remark/alimuly-ethnicity",
    words: "Murager Alimuly is an ethnic Kazakh",
  },
  S3: {
    pages: [musakhanuly],
    carrier: "remark/musakhanuly-ethnicity",
    words: "Qaster Musakhanuly is an ethnic Kazakh",
  },
  S4: { pages: men, carrier: "remark/men-origin", words: "Both come from Xinjiang" },
  S5: {
    pages: men,
    carrier: "happening/men-activists-call",
    words: "Opposition activists call on Kazakhstan to halt the deportation of both men",
  },
  S6: {
    pages: men,
    carrier: "happening/men-activists-call",
    words: "Zhanbolat Mamai, Yrysbek Toqtasyn and Tolegen Zhukeev spoke to reporters",
  },
  S7: {
    pages: men,
    carrier: "happening/men-activists-prediction",
    words: "both will certainly face torture and possibly death",
  },
  S8: {
    pages: men,
    carrier: "happening/men-will-be-deported",
    words: "says that the two will be deported",
  },
  S9: {
    pages: men,
    carrier: "happening/men-will-be-deported",
    words: "Darkhan Dilmanov, deputy chief of Kazakhstan’s KNB",
  },
  S10: {
    pages: men,
    carrier: "happening/men-activists-call",
    words: "initiators of a future Democratic Party of Kazakhstan",
  },
  S11: {
    pages: men,
    carrier: "happening/men-activists-position",
    words: "a duty to protect ethnic Kazakhs anywhere in the world",
  },
  S12: {
    pages: [alimuly],
    carrier: "happening/men-held",
    words: "held in pretrial detention as the article is written",
  },
  S13: {
    pages: [musakhanuly],
    carrier: "happening/men-held",
    words: "held in pretrial detention as the article is written",
  },
  S14: {
    pages: men,
    carrier: "happening/men-charge",
    words: "accused of crossing the Chinese-Kazakh border illegally",
  },
  S15: {
    pages: [alimuly],
    carrier: "happening/men-asylum-seekers",
    words: "Kazakhstan grants both asylum-seeker status",
  },
  S16: {
    pages: [musakhanuly],
    carrier: "happening/men-asylum-seekers",
    words: "Kazakhstan grants both asylum-seeker status",
  },
  S17: {
    pages: men,
    carrier: "happening/men-news-conference",
    words: "Before their arrest",
  },
  S18: {
    pages: [alimuly],
    carrier: "happening/alimuly-persecuted",
    words: "tells reporters that he was persecuted in Xinjiang",
  },
  S19: {
    pages: [musakhanuly],
    carrier: "happening/musakhanuly-camp-testimony",
    words: "he spent several years in a so-called re-education camp",
  },
  S20: {
    pages: everyone,
    carrier: "remark/un-estimate",
    words: "one million Uyghurs and other mostly Muslim indigenous people",
  },
  S21: {
    pages: everyone,
    carrier: "remark/un-millions",
    words: "millions more had been forced into re-education camps",
  },
  S22: {
    pages: everyone,
    carrier: "remark/china-denies",
    words: "China denies that these facilities are internment camps",
  },
  S23: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-judgment",
    words: "a court in Almaty refused to extradite her",
  },
  S24: {
    pages: [sauytbay],
    carrier: "remark/sauytbay-person",
    words: "an ethnic Kazakh and a citizen of China",
  },
  S25: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-wanted",
    words: "China wants her for crossing the border illegally",
  },
  S26: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-flight",
    words: "Sairagul Sauytbay flees China",
  },
  S27: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-thousands",
    words: "thousands of Muslims undergo “political indoctrination” in a network of camps",
  },
  S28: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-training",
    words: "forced her to train ideology instructors for the camps",
  },
  S29: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-training",
    words: "access to secret documents on a state programme of “re-education”",
  },
  S30: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-not-extradited",
    words: "Sauytbay was not extradited to China",
  },
  S31: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-not-let-stay",
    words: "Kazakhstan does not let her stay",
  },
  S32: {
    pages: [sauytbay],
    carrier: "happening/sauytbay-asylum-sweden",
    words: "Sweden grants Sauytbay asylum",
  },
  S33: {
    pages: everyone,
    carrier: "remark/peoples-of-xinjiang",
    words:
      "Among the Turkic-speaking indigenous peoples of Xinjiang, Kazakhs are the second largest",
  },
  S34: {
    pages: men,
    carrier: "remark/men-image",
    words: "Qaster Musakhanuly on the left and Murager Alimuly on the right",
  },
  S35: {
    pages: everyone,
    carrier: "remark/reader-risk",
    words: "Russia has declared RFE/RL “undesirable”",
  },
};
