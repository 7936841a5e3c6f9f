import { capital, codeLabel } from "@/components/desk/code-label";
import { momentText } from "@/components/desk/moment";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

export type ProposalItem = {
  id: string;
  title: string;
  kind: PublicationKind;
  note: string;
  proposedBy: string;
  proposedAt: Date;
  own: boolean;
};

type Props = { locale: Locale; proposals: ProposalItem[]; none: string };

/** Proposals that wait for a second person, oldest first. */
export function ProposalList({ locale, proposals, none }: Props) {
  const t = translator(locale);
  if (proposals.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul className="grid gap-3">
      {proposals.map((proposal) => (
        <li
          key={proposal.id}
          className="rounded-lg border border-line border-s-8 bg-card px-4 py-3"
        >
          <a
            href={`/desk/review/${proposal.id}`}
            className="flex min-h-11 items-center font-semibold text-teal underline underline-offset-4"
          >
            {proposal.title}:{" "}
            {capital(codeLabel("publicationKinds", proposal.kind, locale), locale)}
          </a>
          <p>
            <bdi>{proposal.note}</bdi>
          </p>
          <p className="text-sm text-soft">
            {t(proposal.own ? "desk.queue.byYou" : "desk.queue.by", {
              handle: proposal.proposedBy,
              moment: momentText(proposal.proposedAt, locale),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
