import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = { locale: Locale; title: string; address: string | null };

/** The public page itself, byte for byte, in a frame of its own; null where there is none to show. */
export function PreviewFrame({ locale, title, address }: Props) {
  const t = translator(locale);
  return (
    <section className="grid min-w-0 content-start gap-2">
      <h2 className="font-semibold text-lg">{title}</h2>
      {address && (
        <>
          <iframe
            src={address}
            title={t("desk.review.frame", { title })}
            sandbox=""
            className="h-[75vh] w-full rounded-lg border border-edge bg-card"
          />
          <a
            href={address}
            className="inline-flex min-h-11 items-center justify-self-start text-teal underline underline-offset-4"
          >
            {t("desk.review.alone")}
            <span className="sr-only"> ({title})</span>
          </a>
        </>
      )}
    </section>
  );
}
