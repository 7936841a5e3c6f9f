import type { CaseDocument } from "../document";
import type { CaseRecord, NameRecord, SubjectRecord } from "../record";
import { type LeftOut, publicOnly } from "./left-out";

type Subject = CaseDocument["subjects"][number];

/** The people of the case who may be named, each by a name that may be shown. */
export function subjectsOf({ subjects }: CaseRecord, leftOut: LeftOut[]): Subject[] {
  const open = publicOnly(subjects, leftOut, ({ id, names }) => ({
    kind: "subject",
    id,
    label: displayName(names)?.text ?? "",
  }));
  return open.flatMap((subject) => subjectOf(subject, leftOut));
}

/** Somebody without a public name is left out: a document has no nameless people. */
function subjectOf({ id, tier, ...person }: SubjectRecord, leftOut: LeftOut[]): Subject[] {
  const names = publicOnly(person.names, leftOut, ({ text }) => ({
    kind: "name",
    id,
    label: text,
  }));
  const shown = displayName(names);
  if (!shown) {
    const label = displayName(person.names)?.text ?? "";
    leftOut.push({ kind: "subject", id, label, tier, reason: "tier" });
    return [];
  }
  const { ethnicity, citizenships, origin } = person;
  const forms = names.map(({ text, language, kind }) => ({ text, language, kind }));
  return [{ id, name: shown.text, names: forms, ethnicity, citizenships, origin }];
}

function displayName(names: readonly NameRecord[]): NameRecord | undefined {
  return names.find(({ display }) => display) ?? names[0];
}
