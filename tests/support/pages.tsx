import type { ReactElement } from "react";
import { CasePage } from "@/components/edition/case-page";
import { CorrectionsPage } from "@/components/edition/corrections-page";
import { HomePage } from "@/components/edition/home-page";
import { MethodPage } from "@/components/edition/method-page";
import { missing } from "@/components/edition/missing-page";
import { VersionPage } from "@/components/edition/version-page";
import { VersionsPage } from "@/components/edition/versions-page";
import type { PublishedCase } from "@/lib/domain/published";
import type { Change } from "@/lib/public/cases";
import { everyone } from "@/prisma/seed/cases/keys";
import { publishedCases, publishedVersions, today } from "./published-case";

export const frame = { today, origin: "http://localhost:3000", locale: "en" } as const;

/** Every kind of page of the public door over the seeded cases, by name. */
export const pages: Record<string, ReactElement> = {
  home: <HomePage {...frame} cases={Object.values(publishedCases)} changes={allChanges()} />,
  corrections: <CorrectionsPage {...frame} changes={[withdrawn(), ...allChanges()]} />,
  method: <MethodPage {...frame} />,
  "not found": missing({ found: "nothing" }, "en")[0],
  withdrawn: missing({ found: "withdrawn", slug: "x", publishedAt: at(), note: "x" }, "en")[0],
  ...Object.fromEntries(everyone.flatMap((slug) => pagesOf(publishedVersions(slug)))),
};

function pagesOf(versions: PublishedCase[]): [string, ReactElement][] {
  const last = versions.at(-1);
  if (!last) return [];
  const { slug, document } = last;
  const now = { ...frame, case: last, asOf: today, order: "newest" } as const;
  const wrong = { text: "late autumn", problem: "unread" } as const;
  return [
    [slug, <CasePage key={slug} {...now} />],
    [`${slug} as of a day`, <CasePage key={slug} {...now} asOf="2019-12-10" order="oldest" />],
    [`${slug} after bad input`, <CasePage key={slug} {...now} typed={wrong} />],
    [
      `${slug} versions`,
      <VersionsPage key={slug} {...frame} {...{ slug, versions, title: document.title }} />,
    ],
    ...versions.map((version, at): [string, ReactElement] => [
      `${slug} version ${version.version}`,
      <VersionPage
        key={slug}
        {...now}
        case={version}
        before={versions[at - 1] ?? null}
        latest={last.version}
      />,
    ]),
  ];
}

function allChanges(): Change[] {
  return everyone.flatMap(publishedVersions).map(({ document, kind, publishedAt, ...version }) => ({
    about: { ...version, title: document.title },
    kind,
    publishedAt,
  }));
}

function withdrawn(): Change {
  return { about: null, kind: "withdrawal", publishedAt: at() };
}

function at(): string {
  return `${today}T12:30:00.000Z`;
}
