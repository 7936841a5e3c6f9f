import type { Tier } from "@/lib/domain/tiers";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

const order: Tier[] = ["desk", "public", "partner", "sealed"];

/** Who may see something, with what each answer means; the safe one first. */
export function tierChips(locale: Locale) {
  const t = translator(locale);
  return order.map((tier) => ({
    value: tier,
    label: t(`desk.tier.${tier}`),
    hint: t(`desk.tier.${tier}Hint`),
  }));
}
