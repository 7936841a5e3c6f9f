import type { PublishedCase } from "@/lib/domain/published";
import type { View } from "@/lib/public/machine-file";
import { contextOf } from "./context";
import { chronology } from "./parts/chronology";
import { cite, running, signature, title } from "./parts/colophon";
import { differences } from "./parts/differences";
import { notes } from "./parts/notes";
import { asks, dates } from "./parts/open";
import { people } from "./parts/people";
import { proceedings } from "./parts/proceedings";
import { sources } from "./parts/sources";
import { standingNow } from "./parts/standing";
import { unknown } from "./parts/unknown";
import type { SummaryContent } from "./shape";

/** Everything a summary says of a published case on a day, in the words of a language. */
export function summaryContent(published: PublishedCase, view: View): SummaryContent {
  const context = contextOf(published, view);
  return {
    language: view.locale,
    title: { text: title(context), language: context.document.language },
    subtitle: context.t("exports.subtitle"),
    running: running(context),
    people: people(context),
    standing: standingNow(context),
    asks: asks(context),
    dates: dates(context),
    differences: differences(context),
    unknown: unknown(context),
    notes: notes(context),
    proceedings: proceedings(context),
    signature: signature(context),
    cite: cite(context),
    chronology: chronology(context),
    sources: sources(context),
  };
}
