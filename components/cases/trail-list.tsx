import { momentText } from "@/components/desk/moment";
import type { Locale } from "@/lib/i18n/locales";
import { type MessageKey, translator } from "@/lib/i18n/translate";

type Row = {
  sequence: bigint;
  at: Date;
  /** null: the operator's commands, or somebody at the door */
  handle: string | null;
  action: string;
  subjectId: string;
  outcome: string;
  hash: string;
};

/** The trail, newest first: ids and digests, never a text. */
export function TrailList({ locale, rows }: { locale: Locale; rows: Row[] }) {
  const t = translator(locale);
  if (rows.length === 0) return <p>{t("desk.trail.none")}</p>;
  return (
    <ol className="grid gap-3">
      {rows.map((row) => (
        <li key={String(row.sequence)} className="border-line border-b pb-3">
          <p>
            <strong>{row.handle ?? t("desk.trail.nobody")}</strong> {actionText(row.action, locale)}
            {row.outcome === "refused" && (
              <strong className="text-rust"> · {t("desk.trail.refused")}</strong>
            )}
          </p>
          <p className="break-words text-sm text-soft">
            {momentText(row.at, locale)} · {t("desk.trail.row", { number: String(row.sequence) })} ·{" "}
            <code>{row.hash.slice(0, 12)}</code>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** `event.log` -> "logged an event": the actions of the policy, in the past. */
function actionText(action: string, locale: Locale): string {
  return translator(locale)(`desk.trail.action.${action.replaceAll(".", "_")}` as MessageKey);
}
