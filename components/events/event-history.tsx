import { momentText } from "@/components/desk/moment";
import { Section } from "@/components/desk/section";
import type { EventInput } from "@/lib/events/schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { EventChoices } from "./event-form-state";
import { typedFromEvent } from "./event-form-values";
import { staleFields } from "./stale-fields";

type Past = {
  version: number;
  input: EventInput;
  reason: string;
  changedBy: string;
  changedAt: Date;
};

type Props = {
  locale: Locale;
  now: { input: EventInput };
  revisions: Past[];
  choices: EventChoices;
};

/** What an event said before, latest change first: each with who changed what, and why. */
export function EventHistory({ locale, now, revisions, choices }: Props) {
  const t = translator(locale);
  if (revisions.length === 0) return null;
  return (
    <Section title={t("desk.history.title")}>
      <ol className="grid gap-4">
        {revisions.map((revision, index) => (
          <li key={revision.version} className="grid gap-2 border-line border-b pb-4">
            <p>
              <strong>{t("desk.history.version", { version: revision.version + 1 })}</strong>{" "}
              {t("desk.history.by", {
                handle: revision.changedBy,
                moment: momentText(revision.changedAt, locale),
              })}
            </p>
            <p>
              {t("desk.history.reason")} <bdi>{revision.reason}</bdi>
            </p>
            <Differences
              locale={locale}
              before={revision.input}
              after={revisions[index - 1]?.input ?? now.input}
              choices={choices}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Pair = { locale: Locale; before: EventInput; after: EventInput; choices: EventChoices };

function Differences({ locale, before, after, choices }: Pair) {
  const labels = new Map<string, string>();
  const kind = before.detail.kind;
  const fields = staleFields(
    typedFromEvent(before, labels, locale),
    typedFromEvent(after, labels, locale),
    kind,
    choices,
    locale,
  );
  return (
    <dl className="grid gap-2">
      {fields.map(({ name, label, mine, theirs }) => (
        <div key={name}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="whitespace-pre-line">
            {mine && <del className="bg-removed">{mine}</del>}{" "}
            {theirs && <ins className="bg-added no-underline">{theirs}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
