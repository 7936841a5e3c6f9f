import { caseParts, type Part } from "./changes/parts";
import type { CaseDocument } from "./document";

/** One part of a document that another version adds, removes or words otherwise. */
export type DocumentChange = {
  part: Part["part"];
  id: string;
  change: "added" | "removed" | "changed";
  label: string;
  fields: FieldChange[];
};

/** `field` is a path (`detail.step`); a side is null where the field is not there or says nothing. */
export type FieldChange = { field: string; before: string | null; after: string | null };

/**
 * What changed from one version to the next: case, people, names, proceedings, entries, notes,
 * sources, search. Null on a side stands for no version. The numbers of sources follow the order
 * of a timeline, so a number that moved is no change.
 */
export function documentChanges(
  before: CaseDocument | null,
  after: CaseDocument | null,
): DocumentChange[] {
  const old = byKey(before);
  const fresh = byKey(after);
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.flatMap((key) => changeOf(old.get(key), fresh.get(key)));
}

function byKey(document: CaseDocument | null): Map<string, Part> {
  const parts = document ? caseParts(document) : [];
  return new Map(parts.map((part) => [`${part.part} ${part.id}`, part]));
}

function changeOf(before: Part | undefined, after: Part | undefined): DocumentChange[] {
  const shown = after ?? before;
  if (!shown) return [];
  const fields = fieldChanges(before?.fields ?? {}, after?.fields ?? {});
  if (before && after && fields.length === 0) return [];
  const { part, id, label } = shown;
  const change = before && after ? "changed" : after ? "added" : "removed";
  return [{ part, id, change, label, fields }];
}

function fieldChanges(before: Part["fields"], after: Part["fields"]): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((field) => field.before !== field.after);
}
