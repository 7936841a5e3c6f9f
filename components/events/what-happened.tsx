import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { rarerAnswers, type UsualAnswer, usualAnswers } from "./usual-answers";

type Props = { locale: Locale; chosen: string | undefined };

/** The first question, as links: an answer is an address, so it needs no JavaScript. */
export function WhatHappened({ locale, chosen }: Props) {
  const t = translator(locale);
  const answers = (
    <>
      <Answers locale={locale} answers={usualAnswers} chosen={chosen} />
      <h2 className="font-semibold">{t("desk.what.other")}</h2>
      <Answers locale={locale} answers={rarerAnswers} chosen={chosen} />
    </>
  );
  if (chosen === undefined) {
    return (
      <div className="grid gap-4">
        <p className="text-soft">{t("desk.log.explain")}</p>
        {answers}
      </div>
    );
  }
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center text-teal underline underline-offset-4">
        {t("desk.what.change")}
      </summary>
      <div className="grid gap-4 py-3">{answers}</div>
    </details>
  );
}

type AnswersProps = Props & { answers: UsualAnswer[] };

function Answers({ locale, answers, chosen }: AnswersProps) {
  const t = translator(locale);
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {answers.map(({ what, label }) => (
        <li key={what}>
          <a
            href={`?what=${what}`}
            aria-current={what === chosen || undefined}
            className="flex min-h-12 items-center rounded-lg border border-edge bg-card px-4 py-2 font-semibold aria-[current]:border-teal aria-[current]:border-s-8"
          >
            {t(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
