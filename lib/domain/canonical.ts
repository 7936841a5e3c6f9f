/**
 * JSON in one form only (RFC 8785): keys in the order of their UTF-16 units, no blanks, numbers as
 * ECMAScript writes them. Two equal values give the same text, and so the same hash. Properties
 * that are undefined are left out. Throws on what JSON cannot say, and on text with half a
 * surrogate pair, which has no bytes in UTF-8.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") return canonicalObject(value);
  return canonicalPrimitive(value);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([key, member]) => `${canonicalPrimitive(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

function canonicalPrimitive(value: unknown): string {
  const isText = typeof value === "string" && !/\p{Surrogate}/u.test(value);
  const isNumber = typeof value === "number" && Number.isFinite(value);
  if (value === null || typeof value === "boolean" || isText || isNumber) {
    return JSON.stringify(value);
  }
  throw new Error(`Not a JSON value: ${typeof value}`);
}
