import { CaseRow } from "@/components/cases/case-row";
import { deskLocale } from "@/components/desk/locale";
import { Said } from "@/components/desk/said";
import { PageHead, Section } from "@/components/desk/section";
import { ProposalList } from "@/components/publications/proposal-list";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { myCases } from "@/lib/cases/queries";
import { translator } from "@/lib/i18n/translate";
import { reviewQueue } from "@/lib/publications/queries";
import { DeskShell } from "./desk-shell";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What waits for me, and the cases I work on. */
export default async function QueuePage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { said } = await searchParams;
  const [cases, proposals] = await Promise.all([myCases(viewer), reviewQueue(viewer)]);
  const t = translator(deskLocale);
  const reviews = permits(viewer, "publication.publish");
  const mine = proposals.filter(({ own }) => own);
  const others = proposals.filter(({ own }) => !own);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.queue.title")} />
      <Said locale={deskLocale} said={said} />
      <Section title={reviews ? t("desk.queue.toReview") : t("desk.queue.waiting")}>
        <ProposalList locale={deskLocale} proposals={others} none={t("desk.queue.noneToReview")} />
      </Section>
      {mine.length > 0 && (
        <Section title={t("desk.queue.mine")}>
          <ProposalList locale={deskLocale} proposals={mine} none="" />
        </Section>
      )}
      <Section
        title={t("desk.queue.cases")}
        aside={
          permits(viewer, "case.open") && (
            <a
              href="/desk/cases/new"
              className="flex min-h-11 items-center text-teal underline underline-offset-4"
            >
              {t("desk.newCase.title")}
            </a>
          )
        }
      >
        {cases.length === 0 && <p>{t("desk.queue.noCases")}</p>}
        <ul className="grid gap-3">
          {cases.map((each) => (
            <CaseRow
              key={each.id}
              locale={deskLocale}
              row={each}
              mayLog={permits(viewer, "event.log")}
            />
          ))}
        </ul>
      </Section>
    </DeskShell>
  );
}
