import type { ReactNode } from "react";
import type { CaseDocument } from "@/lib/domain/document";
import { bounds } from "@/lib/domain/edtf/bounds";
import { laneStrip } from "@/lib/domain/lanes";
import type { PublishedCase } from "@/lib/domain/published";
import { casePath } from "@/lib/format/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { knownBy } from "../timeline/known-by";
import { LaneStrip } from "../timeline/lane-strip";
import { StripInWords } from "../timeline/strip-in-words";
import { type Order, Timeline } from "../timeline/timeline";
import { AsOfBanner, AsOfForm, type Typed } from "./as-of";
import { Notes } from "./notes";
import { OpenMatters } from "./open-matters";
import { Person } from "./person";
import { Proceedings } from "./proceedings";
import { RecordOf } from "./record";
import { Sources } from "./sources";
import { StandingBox } from "./standing-box";
import { TakeAway } from "./take-away";
import { WrittenForms } from "./written-forms";

export type CaseArticleProps = {
  case: PublishedCase;
  /** the day the page speaks of and the day it is, `YYYY-MM-DD` in UTC */
  asOf: string;
  today: string;
  order: Order;
  /** where this server is reached, for addresses that people copy */
  origin: string;
  typed?: Typed;
  /** what this version changed, on the page of one version */
  difference?: ReactNode;
  locale: Locale;
};

/** A case as readers see it, without the frame of a page: the desk shows the same before it publishes. */
export function CaseArticle(props: CaseArticleProps) {
  const { asOf, order, locale } = props;
  const { slug } = props.case;
  const document = knownBy(props.case.document, asOf);
  const t = translator(locale);
  return (
    <article>
      <AsOfBanner {...props} slug={slug} />
      <h1>{document.title}</h1>
      {document.subjects.map((subject) => (
        <WrittenForms key={subject.id} subject={subject} locale={locale} />
      ))}
      <StandingBox document={props.case.document} asOf={asOf} locale={locale} />
      <TakeAway slug={slug} locale={locale} />
      {props.difference}
      <Glance {...props} />
      <OpenMatters
        document={props.case.document}
        shown={document.entries}
        asOf={asOf}
        locale={locale}
      />
      <section>
        <div className="head">
          <h2 id="timeline">{t("public.timeline.title")}</h2>
          {!props.difference && <OrderLink {...props} />}
        </div>
        {!props.difference && <AsOfForm {...props} slug={slug} />}
        <Timeline document={document} asOf={asOf} order={order} locale={locale} />
      </section>
      <section>
        <h2>{t("public.person.title")}</h2>
        {document.subjects.map((subject) => (
          <Person key={subject.id} subject={subject} locale={locale} />
        ))}
        <Notes topics={["person", "image"]} document={document} locale={locale} />
      </section>
      <Proceedings document={document} asOf={asOf} locale={locale} />
      <section>
        <h2>{t("public.background.title")}</h2>
        <Notes topics={["background"]} document={document} locale={locale} />
      </section>
      <Sources document={document} locale={locale} />
      <RecordOf {...props} />
    </article>
  );
}

/** The lanes as a drawing and in words; nothing where nothing had happened yet. */
function Glance({ case: { document }, asOf, locale }: CaseArticleProps) {
  const strip = laneStrip(document, asOf);
  const lastReport = lastReportOf(document, asOf);
  if (strip.lanes.length === 0) return null;
  return (
    <section>
      <h2>{translator(locale)("public.strip.title")}</h2>
      <LaneStrip strip={strip} lastReport={lastReport} locale={locale} />
      <StripInWords strip={strip} lastReport={lastReport} locale={locale} />
    </section>
  );
}

/** The last day of the last report, where a search found nothing after it. */
function lastReportOf({ check }: CaseDocument, asOf: string): string | null {
  const last = check && bounds(check.lastReport).latest;
  return last && last < asOf ? last : null;
}

function OrderLink({ case: { slug }, asOf, today, order, locale }: CaseArticleProps) {
  const other = order === "newest" ? "oldest" : "newest";
  const query = new URLSearchParams({
    ...(asOf === today ? {} : { asOf }),
    ...(other === "oldest" ? { order: other } : {}),
  });
  const search = query.size > 0 ? `?${query}` : "";
  return (
    <p className="order">
      <a href={`${casePath(slug)}${search}#timeline`}>
        {translator(locale)(`public.timeline.${other}`)}
      </a>
    </p>
  );
}
