/** What a person typed, by field name; several values where several may be chosen. */
export type Typed = Record<string, string[]>;

/** Why something was not taken: a code, and the field it belongs beside. */
type Refused = { code: string; field?: string; values?: Record<string, string | number> };

/** What a sent form comes back with: everything typed is kept, whatever was wrong with it. */
export type FormState = { typed: Typed; refusals: readonly Refused[] };

/** A sentence and the field it belongs beside; no field: it is about the whole form. */
export type FieldError = { field: string | null; text: string };

/** What a form shows. */
export type ShownForm = { typed: Typed; errors: FieldError[] };

export function emptyForm(typed: Typed = {}): FormState {
  return { typed, refusals: [] };
}

/** The text fields of a sent form; `secret` ones are never handed back to the page. */
export function typedFrom(form: FormData, secret: string[] = []): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    const ours = !name.startsWith("$ACTION") && !secret.includes(name);
    if (ours && typeof value === "string") typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return Object.fromEntries(typed);
}

/** The one value of a field, empty where nothing was typed. */
export function one(typed: Typed, name: string): string {
  return typed[name]?.[0] ?? "";
}

/**
 * `detail.act` -> `field-detail-act`: the id of the control, which the error summary links to.
 * `scope` keeps the fields of two forms on one page apart.
 */
export function fieldId(name: string, scope = "field"): string {
  return `${scope}-${name.replaceAll(".", "-")}`;
}

/** What every control of the kit needs to know about its field. */
export function fieldOf(state: ShownForm, name: string, scope?: string) {
  const texts = state.errors.filter(({ field }) => field === name).map(({ text }) => text);
  return {
    id: fieldId(name, scope),
    name,
    error: texts.length > 0 ? texts.join(" ") : undefined,
  };
}
