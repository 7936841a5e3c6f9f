import { Chips } from "@/components/ui/chips";
import { fieldOf, one } from "@/components/ui/form-state";
import type { Tier } from "@/lib/domain/tiers";
import { translator } from "@/lib/i18n/translate";
import type { Part } from "./event-form";

/** Who may see the event. The safe answer is chosen already; nothing is public by one hand. */
export function TierField({ locale, state }: Part) {
  const t = translator(locale);
  const order: Tier[] = ["desk", "public", "partner", "sealed"];
  return (
    <Chips
      {...fieldOf(state, "tier")}
      label={t("desk.tier.question")}
      options={order.map((tier) => ({
        value: tier,
        label: t(`desk.tier.${tier}`),
        hint: t(`desk.tier.${tier}Hint`),
      }))}
      chosen={[one(state.typed, "tier") || "desk"]}
    />
  );
}
