import { tierChips } from "@/components/desk/tier-chips";
import { Chips } from "@/components/ui/chips";
import { fieldOf, one } from "@/components/ui/form-state";
import { translator } from "@/lib/i18n/translate";
import type { Part } from "./event-form-state";

/** Who may see the event. The safe answer is chosen already; nothing is public by one hand. */
export function TierField({ locale, state }: Part) {
  const t = translator(locale);
  return (
    <Chips
      {...fieldOf(state, "tier")}
      label={t("desk.tier.question")}
      options={tierChips(locale)}
      chosen={[one(state.typed, "tier") || "desk"]}
    />
  );
}
