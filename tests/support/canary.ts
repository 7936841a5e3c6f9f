/** Made-up words in four scripts: nobody would write one of them by chance. */
const words = ["Vexqualzib", "Щъжэфыўғы", "ژڭۋەپچگې", "龘靐齉麤"] as const;

/** A text that must never be seen; `cell` says where it was planted. */
export function canary(cell: string): string {
  return `${words.join(" ")} <${cell}>`;
}

/** The same as an address, for columns that hold one. */
export function canaryAddress(cell: string): string {
  return `https://${words[0].toLowerCase()}.example/${encodeURIComponent(cell)}`;
}

/** A day that must never be seen, in no way of writing it: nothing on record is of that year. */
export const canaryDay = "1871-03-05";

const needles = [...words.map(fold), "1871"];

/**
 * The planted words that are in a text: as they stand, in other letters' cases, composed or not,
 * escaped for URLs, HTML or JSON, or in base64. Each with what stands around it.
 */
export function canariesIn(text: string): string[] {
  const found = readings(text).flatMap((reading) => {
    const folded = fold(withoutDigests(reading));
    return needles
      .filter((needle) => folded.includes(needle))
      .map((needle) => around(folded, folded.indexOf(needle)));
  });
  return [...new Set(found)];
}

function readings(text: string): string[] {
  const plain = [text, fromPercent(text), fromEntities(text), fromEscapes(text)];
  return [...plain, ...fromBase64(text)];
}

function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase();
}

// Digests and ids are digits by chance.
function withoutDigests(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{32,}\b/g, "");
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 90);
}

function fromPercent(text: string): string {
  return text.replaceAll(/(%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

function fromEntities(text: string): string {
  return text.replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
    String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
}

function fromEscapes(text: string): string {
  return text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

// A planted word may begin anywhere in the bytes that were encoded: each of the ways to align it.
function fromBase64(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
  return [0, 1, 2, 3].map((skip) =>
    runs.map((run) => Buffer.from(run.slice(skip), "base64").toString("utf8")).join(" "),
  );
}
