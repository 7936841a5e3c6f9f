import { standing } from "@/lib/domain/standing";
import { casePath } from "@/lib/format/addresses";
import { standingSentence } from "@/lib/format/standing";
import { translator } from "@/lib/i18n/translate";
import { Page } from "../shell/page";
import { CaseArticle, type CaseArticleProps } from "./case-article";
import { alternates } from "./take-away";

/** `/cases/<slug>`: a pure function of a published version and a day. */
export function CasePage(props: CaseArticleProps) {
  const { asOf, today, origin, locale } = props;
  const { slug, document } = props.case;
  const t = translator(locale);
  return (
    <Page
      locale={locale}
      title={t("public.case.title", { name: document.title })}
      description={standingSentence(standing(document, asOf), document, locale)}
      canonical={asOf === today ? `${origin}${casePath(slug)}` : null}
      alternates={alternates(slug, locale)}
    >
      <CaseArticle {...props} />
    </Page>
  );
}
