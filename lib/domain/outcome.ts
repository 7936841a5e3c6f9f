/**
 * What a command answers. A refusal is expected and is a value: `code` is a key of the message
 * namespace `errors`, `field` names the field it belongs beside, `values` fill the sentence.
 * Surprises throw.
 */
export type Refusal = {
  code: string;
  field?: string;
  values?: Record<string, string | number>;
};

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusals: Refusal[] };

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(...refusals: Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}
