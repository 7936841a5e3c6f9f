import { placeName } from "@/lib/format/places";
import type { Context } from "../context";
import type { Person, SummaryContent } from "../shape";
import { languageName, listOf } from "../words";

type Subject = Context["document"]["subjects"][number];

export function people(context: Context): SummaryContent["people"] {
  const { t, document } = context;
  return {
    heading: t("exports.people.heading"),
    columns: [t("exports.people.language"), t("exports.people.written")],
    persons: document.subjects.map((subject) => person(subject, context)),
  };
}

function person(subject: Subject, context: Context): Person {
  const languages = [...new Set(subject.names.map(({ language }) => language))];
  const shown = subject.names.find(({ text }) => text === subject.name);
  return {
    name: { text: subject.name, language: shown?.language ?? context.document.language },
    forms: languages.map((language) => ({
      label: languageName(language, context),
      texts: subject.names.filter((name) => name.language === language),
    })),
    facts: facts(subject, context),
  };
}

function facts({ ethnicity, citizenships, origin }: Subject, context: Context): string[] {
  const { t, locale } = context;
  const states = listOf(
    citizenships.map((code) => placeName(code, locale)),
    context,
  );
  return [
    ethnicity && t("exports.people.ethnicity", { ethnicity }),
    states ? t("exports.people.citizenships", { states }) : t("exports.people.noCitizenship"),
    origin && t("exports.people.origin", { place: placeName(origin, locale) }),
  ].filter((fact) => fact !== null);
}
