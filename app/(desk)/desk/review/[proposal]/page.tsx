import { notFound } from "next/navigation";
import { capital, codeLabel } from "@/components/desk/code-label";
import { deskLocale } from "@/components/desk/locale";
import { momentText } from "@/components/desk/moment";
import { Said } from "@/components/desk/said";
import { PageHead, Section } from "@/components/desk/section";
import { ChangeList } from "@/components/publications/change-list";
import { LeftOutList } from "@/components/publications/left-out-list";
import { PreviewFrame } from "@/components/publications/preview-frame";
import { Notice } from "@/components/ui/notice";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { entryAnchor } from "@/lib/format/addresses";
import { translator } from "@/lib/i18n/translate";
import { type Review, reviewOf } from "@/lib/publications/review";
import { DeskShell } from "../../desk-shell";
import { Decision } from "./decision";

type Props = {
  params: Promise<{ proposal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const t = translator(deskLocale);

/** What a second person sees before publishing: both pages, every change, what stays inside. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { proposal } = await params;
  const { said } = await searchParams;
  const review = await reviewOf(viewer, proposal);
  if (!review) notFound();
  const { changes, leftOut } = review;
  return (
    <DeskShell viewer={viewer} wide>
      <Head review={review} />
      <Said locale={deskLocale} said={said} />
      {review.next ? (
        <Section title={t("desk.review.changes", { count: changes.length })}>
          <ChangeList locale={deskLocale} changes={changes} />
        </Section>
      ) : (
        <Notice title={t("desk.review.nextWithdrawn")} tone="careful">
          <p>{t("desk.review.allGone")}</p>
        </Notice>
      )}
      <Previews review={review} />
      <Section title={t("desk.review.leftOut")}>
        <LeftOutList locale={deskLocale} leftOut={leftOut} />
      </Section>
      <Decision review={review} maySendBack={permits(viewer, "publication.send_back")} />
    </DeskShell>
  );
}

function Head({ review }: { review: Review }) {
  const { proposal, current } = review;
  const version = (current?.version ?? 0) + 1;
  const by = { handle: proposal.proposedBy, moment: momentText(proposal.proposedAt, deskLocale) };
  return (
    <PageHead
      title={t("desk.review.title", { title: review.case.title, version })}
      back={{
        href: `/desk/cases/${review.case.id}`,
        text: t("desk.shell.back", { place: review.case.title }),
      }}
    >
      <p className="text-soft">
        {t(proposal.own ? "desk.review.byYou" : "desk.review.by", by)}{" "}
        {review.mayPublish && t("desk.review.may")}
      </p>
      <p>
        {t("desk.review.told")}:{" "}
        <strong>
          {capital(codeLabel("publicationKinds", proposal.kind, deskLocale), deskLocale)}.{" "}
          <bdi>{proposal.note}</bdi>
        </strong>
      </p>
    </PageHead>
  );
}

function Previews({ review }: { review: Review }) {
  const { proposal, current, next } = review;
  const version = (current?.version ?? 0) + 1;
  const here = `/desk/review/${proposal.id}`;
  const place = firstChange(review);
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <PreviewFrame
        locale={deskLocale}
        title={
          current ? t("desk.review.now", { version: current.version }) : t("desk.review.nowNothing")
        }
        address={current && `${here}/now${place}`}
      />
      <PreviewFrame
        locale={deskLocale}
        title={next ? t("desk.review.next", { version }) : t("desk.review.nextWithdrawn")}
        address={next && `${here}/next${place}`}
      />
    </div>
  );
}

/** Where on both pages the first change of the timeline is, so that the frames open there. */
function firstChange({ changes }: Review): string {
  const change = changes.find(({ part }) => part === "entry");
  return change ? `#${entryAnchor(change.id)}` : "";
}
