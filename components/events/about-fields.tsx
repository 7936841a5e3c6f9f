import { Chips } from "@/components/ui/chips";
import { fieldOf, one } from "@/components/ui/form-state";
import { Textarea } from "@/components/ui/textarea";
import { translator } from "@/lib/i18n/translate";
import { DateField } from "./date-field";
import type { Part } from "./event-form-state";

/** The three things every event has: what happened, when, and to whom. */
export function AboutFields({ locale, state, choices, today }: Part) {
  const t = translator(locale);
  const { people } = choices;
  return (
    <>
      <Textarea
        {...fieldOf(state, "headline")}
        label={t("desk.event.headline")}
        hint={t("desk.event.headlineHint")}
        defaultValue={one(state.typed, "headline")}
        rows={3}
        required
      />
      <DateField
        {...fieldOf(state, "when")}
        locale={locale}
        today={today}
        label={t("desk.event.when")}
        hint={t("desk.event.whenHint")}
        defaultValue={one(state.typed, "when")}
        required
      />
      {people.length > 1 && (
        <Chips
          {...fieldOf(state, "subjectIds")}
          label={t("desk.event.who")}
          options={people}
          chosen={state.typed.subjectIds ?? []}
          several
        />
      )}
      {people.length === 1 && (
        <input type="hidden" name="subjectIds" value={people[0]?.value ?? ""} />
      )}
    </>
  );
}
