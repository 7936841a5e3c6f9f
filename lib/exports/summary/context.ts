import type { CaseDocument } from "@/lib/domain/document";
import type { PublishedCase } from "@/lib/domain/published";
import { standing } from "@/lib/domain/standing";
import type { Standing } from "@/lib/domain/standing-types";
import { type Translate, translator } from "@/lib/i18n/translate";
import type { View } from "@/lib/public/machine-file";

/** What every part of a summary is told from. */
export type Context = View & {
  published: PublishedCase;
  document: CaseDocument;
  standing: Standing;
  t: Translate;
};

export function contextOf(published: PublishedCase, view: View): Context {
  const { document } = published;
  return {
    ...view,
    published,
    document,
    standing: standing(document, view.asOf),
    t: translator(view.locale),
  };
}
