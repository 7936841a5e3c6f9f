import type { FormState, ShownForm } from "@/components/ui/form-state";
import type { Option } from "@/components/ui/select";
import type { Locale } from "@/lib/i18n/locales";

/** Where somebody else saved in between: what stands now, beside what was typed here. */
export type StaleField = { name: string; label: string; theirs: string; mine: string };

export type EventFormState = FormState & {
  /** the version the form now answers to */
  version?: number;
  stale?: StaleField[];
};

export type ShownEventForm = ShownForm & Pick<EventFormState, "version" | "stale">;

/** What the form lets choose from: ids with the words for them. */
export type EventChoices = {
  cases: Option[];
  people: Option[];
  proceedings: Option[];
  /** statements of the case that a new one may supersede */
  statements: Option[];
  /** the sources at hand, as they are named when cited */
  sources: string[];
  /** names of states, offered while typing */
  places: string[];
  languages: Option[];
};

/** What the form's parts are handed: the state, and what may be chosen. */
export type Part = { locale: Locale; state: ShownEventForm; choices: EventChoices; today: string };
