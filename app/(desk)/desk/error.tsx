"use client";

import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { Shell } from "@/components/desk/shell";
import { buttonClass } from "@/components/ui/button";
import { translator } from "@/lib/i18n/translate";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A surprise: said plainly, with the number the log knows it by. */
export default function Failed({ error, reset }: Props) {
  const t = translator(deskLocale);
  return (
    <Shell locale={deskLocale} who={null}>
      <PageHead title={t("desk.failed.title")} />
      <p>{t("desk.failed.explain", { number: error.digest ?? "-" })}</p>
      <p>
        <button type="button" onClick={reset} className={buttonClass()}>
          {t("desk.failed.again")}
        </button>
      </p>
    </Shell>
  );
}
