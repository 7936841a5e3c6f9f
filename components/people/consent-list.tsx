import { ActionForm, type ActionState } from "@/components/desk/action-form";
import { capital, codeLabel } from "@/components/desk/code-label";
import { momentText } from "@/components/desk/moment";
import { More } from "@/components/ui/more";
import type { FormAction } from "@/components/ui/use-form";
import { dayInWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ConsentRecord } from "@/lib/people/queries";

type Actions = { withdraw: FormAction<ActionState>; meet: FormAction<ActionState> };

type Props = {
  locale: Locale;
  caseId: string;
  consents: ConsentRecord[];
  /** undefined where the viewer only reads */
  actions: Actions | undefined;
};

/** What somebody agreed to, latest first; what is sealed in it is said to be. */
export function ConsentList({ locale, caseId, consents, actions }: Props) {
  const t = translator(locale);
  if (consents.length === 0) return <p>{t("desk.consent.none")}</p>;
  return (
    <ul className="grid gap-4">
      {consents.map((consent) => (
        <li key={consent.id} className="grid gap-2 rounded-lg border border-line bg-card p-4">
          <ConsentFacts locale={locale} consent={consent} />
          {actions && !consent.withdrawnAt && (
            <ConsentActions locale={locale} caseId={caseId} consent={consent} actions={actions} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ConsentFacts({ locale, consent }: { locale: Locale; consent: ConsentRecord }) {
  const t = translator(locale);
  const { basis, audience, givenOn, until, withdrawnAt, evidence, condition } = consent;
  return (
    <>
      <p className={withdrawnAt ? "line-through" : "font-semibold"}>
        {capital(codeLabel("consentBases", basis, locale), locale)}
        {": "}
        {t(`desk.consent.to.${audience}`)}
      </p>
      <p className="text-sm text-soft">
        {t("desk.consent.days", {
          from: dayInWords(givenOn, locale),
          until: until ? dayInWords(until, locale) : "none",
          handle: consent.recordedBy,
        })}
      </p>
      {withdrawnAt && (
        <p className="font-semibold text-rust">
          {t("desk.consent.withdrawn", { moment: momentText(withdrawnAt, locale) })}
        </p>
      )}
      <p>{evidence ? <bdi>{evidence}</bdi> : t("desk.consent.sealed")}</p>
      {consent.conditionMet !== null && (
        <p>
          <strong>{t(consent.conditionMet ? "desk.consent.met" : "desk.consent.open")}</strong>{" "}
          {condition && <bdi>{condition}</bdi>}
        </p>
      )}
    </>
  );
}

type ActionsProps = Pick<Props, "locale" | "caseId"> & { consent: ConsentRecord; actions: Actions };

function ConsentActions({ locale, caseId, consent, actions }: ActionsProps) {
  const t = translator(locale);
  const kept = () => ({ command: crypto.randomUUID(), id: consent.id, caseId });
  return (
    <>
      {consent.conditionMet === false && consent.condition && (
        <ActionForm
          locale={locale}
          scope={`meet-${consent.id}`}
          action={actions.meet}
          kept={kept()}
          fields={[]}
          submit={t("desk.consent.meet")}
          look="quiet"
        />
      )}
      <More title={t("desk.consent.withdraw")}>
        <p>{t("desk.consent.withdrawExplain")}</p>
        <ActionForm
          locale={locale}
          scope={`withdraw-${consent.id}`}
          action={actions.withdraw}
          kept={kept()}
          fields={[]}
          submit={t("desk.consent.withdrawSubmit")}
          look="grave"
        />
      </More>
    </>
  );
}
