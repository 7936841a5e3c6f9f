import { ActionForm } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { Section } from "@/components/desk/section";
import { NamedElsewhere } from "@/components/publications/named-elsewhere";
import { Notice } from "@/components/ui/notice";
import { refusalText } from "@/lib/i18n/refusals";
import { translator } from "@/lib/i18n/translate";
import type { Review } from "@/lib/publications/review";
import { publishForm, sendBackForm } from "../actions";

type Props = { review: Review; maySendBack: boolean };

const t = translator(deskLocale);

/** Publish, or send back with an answer; or why neither is open to this person. */
export function Decision({ review, maySendBack }: Props) {
  const { proposal, whyNot } = review;
  if (proposal.outcome !== null) return <Decided review={review} />;
  return (
    <>
      {whyNot && (
        <Notice title={t("desk.review.whyNot")} tone="careful">
          <p>{reasonText(review, whyNot)}</p>
        </Notice>
      )}
      {proposal.kind === "withdrawal" && review.current && (
        <NamedElsewhere locale={deskLocale} document={review.current.document} />
      )}
      {maySendBack && <SendBack review={review} />}
      {whyNot === null && <Publish review={review} />}
    </>
  );
}

/** For the author the reason is always that it is theirs, whatever else stands in the way. */
function reasonText({ proposal }: Review, whyNot: string): string {
  if (proposal.own) return refusalText({ code: "own_proposal" }, deskLocale);
  if (whyNot === "not_allowed") return t("desk.review.forReviewers");
  return refusalText({ code: whyNot }, deskLocale);
}

function Decided({ review: { proposal } }: { review: Review }) {
  const outcome = t(`desk.review.outcome.${proposal.outcome as "published"}`);
  return (
    <Notice title={t("desk.review.decided", { outcome })}>
      {proposal.answer && (
        <p>
          <bdi>{proposal.answer}</bdi>
        </p>
      )}
    </Notice>
  );
}

function SendBack({ review: { proposal } }: { review: Review }) {
  return (
    <Section title={t("desk.review.sendBack")}>
      <ActionForm
        locale={deskLocale}
        scope="back"
        action={sendBackForm}
        kept={{ command: crypto.randomUUID(), proposalId: proposal.id }}
        fields={[
          {
            kind: "prose",
            name: "answer",
            label: t("desk.review.answer"),
            hint: t("desk.review.answerHint"),
            required: true,
          },
        ]}
        submit={t("desk.review.sendBack")}
        look="quiet"
      />
    </Section>
  );
}

function Publish({ review }: { review: Review }) {
  const version = (review.current?.version ?? 0) + 1;
  const withdrawal = review.proposal.kind === "withdrawal";
  return (
    <ActionForm
      locale={deskLocale}
      scope="publish"
      action={publishForm}
      kept={{
        command: crypto.randomUUID(),
        proposalId: review.proposal.id,
        caseId: review.case.id,
        hash: review.nextHash,
        withdrawal: withdrawal ? "yes" : "",
      }}
      fields={[]}
      submit={withdrawal ? t("desk.review.withdraw") : t("desk.review.publish", { version })}
      look={withdrawal ? "grave" : "main"}
      bar={{ note: t("desk.review.told"), about: review.proposal.note }}
    />
  );
}
