import type { PublicDetail } from "@/lib/domain/event";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { detailFacts } from "./detail-facts";

/** The particulars of an entry in one line, and the words of a statement in their own language. */
export function Detail({ detail, locale }: { detail: PublicDetail; locale: Locale }) {
  const t = translator(locale);
  const facts = detailFacts(detail, locale);
  const verbatim = detail.kind === "statement" ? detail.verbatim : null;
  const language = detail.kind === "statement" ? detail.verbatimLanguage : null;
  return (
    <>
      {verbatim && (
        <blockquote lang={language ?? undefined} dir="auto">
          {verbatim}
        </blockquote>
      )}
      {facts.length > 0 && (
        <p className="facts">
          {facts
            .map(([name, value]) =>
              t("public.entry.fact", { name: t(`public.fact.${name}`), value }),
            )
            .join(" · ")}
        </p>
      )}
    </>
  );
}
