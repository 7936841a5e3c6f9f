import { dayInWords, inWordsShort } from "@/lib/format/dates";
import { facetText, standingSentence } from "@/lib/format/standing";
import type { Context } from "../context";
import type { SummaryContent } from "../shape";

export const facets = ["custody", "protection", "removal", "whereabouts"] as const;

export function standingNow(context: Context): SummaryContent["standing"] {
  const { t, standing, document, locale } = context;
  const columns = ["question", "answer", "confidence"] as const;
  return {
    heading: t("exports.standing.heading", { day: dayInWords(context.asOf, locale) }),
    sentence: standingSentence(standing, document, locale),
    columns: columns.map((column) => t(`exports.standing.${column}`)),
    facets: facets.map((facet) => ({
      label: t(`exports.standing.${facet}`),
      ...facetText(standing, facet, locale),
    })),
    computed: computed(context),
  };
}

function computed({ t, document, asOf, locale }: Context): string[] {
  if (!document.check || document.check.checkedOn > asOf) return [t("exports.standing.computed")];
  const { checkedOn, lastReport } = document.check;
  const checked = t("exports.standing.checked", {
    day: dayInWords(checkedOn, locale),
    last: inWordsShort(lastReport, locale),
  });
  return [t("exports.standing.computed"), checked];
}
