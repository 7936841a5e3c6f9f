import { casePath } from "@/lib/format/addresses";
import { dayInWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { Order } from "../timeline/timeline";

/** What a reader typed as a day, and why it could not be used. */
export type Typed = { text: string; problem: "unread" | "unclear" | "notADay" | "future" | null };

type AsOfProps = {
  slug: string;
  asOf: string;
  today: string;
  order: Order;
  typed?: Typed;
  locale: Locale;
};

/** A plain form: the case as it stood at the end of a day. */
export function AsOfForm({ slug, asOf, today, order, typed, locale }: AsOfProps) {
  const t = translator(locale);
  const problem = typed?.problem ?? null;
  const value = typed?.text ?? (asOf === today ? "" : asOf);
  return (
    <form className="as-of" action={casePath(slug)}>
      <label htmlFor="as-of">{t("public.asOf.label")}</label>
      <input
        id="as-of"
        name="asOf"
        defaultValue={value}
        autoComplete="off"
        maxLength={60}
        aria-describedby={problem ? "as-of-problem" : "as-of-hint"}
        aria-invalid={problem ? true : undefined}
      />
      {order === "oldest" && <input type="hidden" name="order" value="oldest" />}
      <button type="submit">{t("public.asOf.show")}</button>
      {problem ? (
        <p id="as-of-problem" className="problem">
          {t(`public.asOf.${problem}`)}
        </p>
      ) : (
        <p id="as-of-hint">{t("public.asOf.hint")}</p>
      )}
    </form>
  );
}

/** Said at the top whenever the page does not speak of today, or not of the day that was asked for. */
export function AsOfBanner({ slug, asOf, today, typed, locale }: Omit<AsOfProps, "order">) {
  const t = translator(locale);
  if (typed?.problem) {
    return (
      <p className="banner" role="alert">
        <strong>{t(`public.asOf.${typed.problem}`)}</strong>{" "}
        <a href="#as-of">{t("public.asOf.again")}</a>
      </p>
    );
  }
  if (asOf === today) return null;
  return (
    <p className="banner" role="note">
      <strong>{t("public.asOf.banner", { day: dayInWords(asOf, locale) })}</strong>{" "}
      <a href={casePath(slug)}>{t("public.asOf.back")}</a>
    </p>
  );
}
