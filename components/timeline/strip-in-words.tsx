import type { LaneStrip, Stretch } from "@/lib/domain/lanes";
import type { Lane } from "@/lib/domain/vocabulary";
import { entryAnchor } from "@/lib/format/addresses";
import { dayInWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { laneLabel, stretchLabel } from "./labels";
import { boundsInWords } from "./span";

type Words = { strip: LaneStrip; locale: Locale };

/** What the drawing of the lanes shows, in sentences that lead to the entries. */
export function StripInWords({ strip, locale }: Words) {
  const t = translator(locale);
  return (
    <details>
      <summary>{t("public.strip.inWords")}</summary>
      <p>{t("public.strip.scale")}</p>
      <ul>
        {strip.lanes.map(({ lane, stretches, points }) => (
          <li key={lane}>
            <b>{laneLabel(lane, locale)}</b>{" "}
            {stretches.length === 0
              ? t("public.strip.points", { count: points.length })
              : stretches.map((stretch) => (
                  <StretchInWords
                    key={stretch.entryIds.join()}
                    lane={lane}
                    stretch={stretch}
                    locale={locale}
                  />
                ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

type StretchProps = { lane: Lane; stretch: Stretch; locale: Locale };

function StretchInWords({ lane, stretch, locale }: StretchProps) {
  const t = translator(locale);
  const { code, start, end, confirmedUntil, entryIds } = stretch;
  const [first = ""] = entryIds;
  const values = { from: boundsInWords(start, locale), to: boundsInWords(end, locale) };
  const open = confirmedUntil ? dayInWords(confirmedUntil, locale) : "";
  return (
    <>
      <a href={`#${entryAnchor(first)}`}>{stretchLabel(lane, code, locale)}</a>{" "}
      {end
        ? t("public.strip.closed", values)
        : t("public.strip.open", { from: values.from, confirmed: open })}{" "}
    </>
  );
}
