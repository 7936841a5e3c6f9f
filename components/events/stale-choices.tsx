import { Chips } from "@/components/ui/chips";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { StaleField } from "./event-form-state";

type Props = { locale: Locale; fields: StaleField[] };

/** Somebody saved in between: field by field, both texts, and a choice. Nothing is merged by itself. */
export function StaleChoices({ locale, fields }: Props) {
  const t = translator(locale);
  return (
    <Notice title={t("desk.stale.title")} tone="careful">
      <p>{t("desk.stale.explain", { count: fields.length })}</p>
      <div className="mt-3 grid gap-4">
        {fields.map((field) => (
          <Chips
            key={field.name}
            id={`take-${field.name.replaceAll(".", "-")}`}
            name={`take.${field.name}`}
            label={field.label}
            chosen={["mine"]}
            options={[
              option("mine", t("desk.stale.mine"), field.mine || t("desk.stale.empty")),
              option("theirs", t("desk.stale.theirs"), field.theirs || t("desk.stale.empty")),
            ]}
          />
        ))}
      </div>
    </Notice>
  );
}

function option(value: string, label: string, hint: string) {
  return { value, label, hint };
}
