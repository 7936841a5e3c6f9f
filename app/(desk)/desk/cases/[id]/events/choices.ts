import { proceedingText } from "@/components/cases/proceeding-text";
import { languageOptions } from "@/components/desk/languages";
import type { EventChoices } from "@/components/events/event-form-state";
import { placeText } from "@/components/events/typed-values";
import { sourceLabel } from "@/components/sources/source-label";
import type { Viewer } from "@/lib/access/viewer";
import { myCases } from "@/lib/cases/queries";
import type { CaseRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/i18n/locales";
import { individualsOf } from "@/lib/people/queries";
import { proceedingsOf } from "@/lib/proceedings/queries";
import { sourcesFor } from "@/lib/sources/queries";
import { citedIn } from "./cited-sources";

/** The neighbouring states, offered while typing one; any other can be typed. */
const nearby = ["KZ", "CN", "KG", "UZ", "RU", "MN", "TR", "SE", "DE", "US"];

/** What the form of an event may choose from, as far as the viewer may see it. */
export async function eventChoices(
  viewer: Viewer,
  record: CaseRecord,
  locale: Locale,
): Promise<EventChoices> {
  const [cases, people, proceedings, library] = await Promise.all([
    myCases(viewer),
    individualsOf(viewer, record.id),
    proceedingsOf(viewer, record.id),
    sourcesFor(viewer, ""),
  ]);
  return {
    cases: cases.map(({ id, title }) => ({ value: id, label: title })),
    people: people.map(({ id, names }) => ({ value: id, label: displayName(names) })),
    proceedings: proceedings.map((each) => ({
      value: each.id,
      label: proceedingText(each, locale),
    })),
    statements: record.events
      .filter(({ detail }) => detail.kind === "statement")
      .map(({ id, headline }) => ({ value: id, label: headline })),
    sources: [...new Set([...citedIn(record), ...library].map(sourceLabel))],
    places: nearby.map((code) => placeText(code, locale)),
    languages: languageOptions(locale),
  };
}

function displayName(names: { text: string; display: boolean }[]): string {
  return (names.find(({ display }) => display) ?? names[0])?.text ?? "";
}
