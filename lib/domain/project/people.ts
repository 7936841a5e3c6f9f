import type { CaseDocument } from "../document";
import type { CaseRecord, NameRecord, SubjectRecord } from "../record";
import { stricter } from "../tiers";
import { type LeftOut, publicOnly } from "./left-out";

type Subject = CaseDocument["subjects"][number];

/** The people of the case who may be named, each by a name that may be shown. */
export function subjectsOf({ subjects }: CaseRecord, leftOut: LeftOut[]): Subject[] {
  const open = publicOnly(subjects, leftOut, withheld);
  return open.flatMap((subject) => subjectOf(subject, leftOut));
}

/** Somebody without a public name is left out: a document has no nameless people. */
function subjectOf(subject: SubjectRecord, leftOut: LeftOut[]): Subject[] {
  const { id, ...person } = subject;
  const names = publicOnly(person.names, leftOut, ({ text }) => ({
    kind: "name",
    id,
    label: text,
  }));
  const shown = displayName(names);
  if (!shown) {
    leftOut.push({ ...withheld(subject), reason: "tier" });
    return [];
  }
  const { ethnicity, citizenships, origin } = person;
  const forms = names.map(({ text, language, kind }) => ({ text, language, kind }));
  return [{ id, name: shown.text, names: forms, ethnicity, citizenships, origin }];
}

/** Somebody left out is told of by a name, so only to those who may see that name. */
function withheld({ id, tier, names }: SubjectRecord): Omit<LeftOut, "reason"> {
  const name = displayName(names);
  return {
    kind: "subject",
    id,
    label: name?.text ?? "",
    tier: name ? stricter(tier, name.tier) : tier,
  };
}

function displayName(names: readonly NameRecord[]): NameRecord | undefined {
  return names.find(({ display }) => display) ?? names[0];
}
