import type { Tier } from "@/lib/domain/tiers";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

const looks: Record<Tier, string> = {
  public: "border-green text-green",
  partner: "border-slate text-slate",
  desk: "border-amber text-amber",
  sealed: "border-rust text-rust",
};

/** Who may see something, in words; the colour only repeats them. */
export function TierMark({ tier, locale }: { tier: Tier; locale: Locale }) {
  return (
    <span className={`inline-block rounded-full border px-2 text-sm ${looks[tier]}`}>
      {translator(locale)(`desk.tier.mark.${tier}`)}
    </span>
  );
}
