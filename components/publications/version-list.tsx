import { capital, codeLabel } from "@/components/desk/code-label";
import { momentText } from "@/components/desk/moment";
import { Section } from "@/components/desk/section";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Version = {
  version: number;
  kind: PublicationKind;
  note: string;
  publishedAt: Date;
  author: string;
  reviewer: string;
};

type Props = { locale: Locale; slug: string; versions: Version[] };

/** What was published so far, latest first, with the two people behind each version. */
export function VersionList({ locale, slug, versions }: Props) {
  const t = translator(locale);
  if (versions.length === 0) return null;
  return (
    <Section title={t("desk.publication.versions")}>
      <ol className="grid gap-3">
        {versions.map((each) => (
          <li key={each.version} className="border-line border-b pb-3">
            <p>
              <a
                href={`/cases/${slug}/v/${each.version}`}
                className="inline-flex min-h-11 items-center font-semibold text-teal underline underline-offset-4"
              >
                {t("desk.publication.version", { version: each.version })}
              </a>{" "}
              {capital(codeLabel("publicationKinds", each.kind, locale), locale)}
            </p>
            <p>
              <bdi>{each.note}</bdi>
            </p>
            <p className="text-sm text-soft">
              {t("desk.publication.by", {
                author: each.author,
                reviewer: each.reviewer,
                moment: momentText(each.publishedAt, locale),
              })}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
