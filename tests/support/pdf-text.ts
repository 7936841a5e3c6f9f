import { inflateSync } from "node:zlib";

/**
 * All that a PDF made by Typst says: structure, metadata and titles as they stand, and the text it
 * draws, read back through the tables that say which character a glyph is. A glyph's number means
 * another character in each font; every font's reading of every page is given, so that nothing is
 * missed. Of scripts that join or run from the right, the order may differ from how they are read.
 */
export function textOfPdf(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const tables = streams.filter((stream) => stream.includes("beginbfchar")).map(tableOf);
  const drawn = streams.filter((stream) => /\bT[jJ]\b/.test(stream)).map(glyphsOf);
  const readings = tables.flatMap((table) => drawn.map((lines) => readLines(lines, table)));
  const raw = pdf.toString("latin1");
  return [raw, pdf.toString("utf8"), ...titles(raw), ...readings].join("\n");
}

function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/(<<[\s\S]*?>>)\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, head = "", body = ""]) => {
      const isPacked = head.slice(head.lastIndexOf("obj")).includes("/FlateDecode");
      return isPacked ? inflateSync(Buffer.from(body, "latin1")).toString("latin1") : body;
    },
  );
}

type Table = Map<number, string>;

function tableOf(stream: string): Table {
  const rows = stream.matchAll(/<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>/g);
  return new Map(
    [...rows].map(([, glyph = "", text = ""]) => [Number.parseInt(glyph, 16), utf16(text)]),
  );
}

/** The glyph numbers of each piece of text that is drawn: strings with only distances between them. */
function glyphsOf(stream: string): number[][] {
  const pieces: string[] = [];
  let end = 0;
  for (const { from, to, inside } of bracketsIn(stream)) {
    const goesOn = /^[\d\s.-]*$/.test(stream.slice(end, from));
    const before = goesOn ? (pieces.pop() ?? "") : "";
    pieces.push(before + unescaped(inside));
    end = to;
  }
  return pieces.map((piece) => {
    const bytes = Buffer.from(piece, "latin1");
    return Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2));
  });
}

function readLines(lines: number[][], table: Table): string {
  return lines.map((glyphs) => glyphs.map((glyph) => table.get(glyph) ?? "").join("")).join("\n");
}

/** What stands in round brackets. A bracket inside is escaped, or has its other half inside too. */
function bracketsIn(text: string): { from: number; to: number; inside: string }[] {
  const found = [];
  let from = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/\\[\s\S]|[()]/g)) {
    if (mark === "(" && depth++ === 0) from = index;
    if (mark !== ")" || depth === 0 || --depth > 0) continue;
    found.push({ from, to: index + 1, inside: text.slice(from + 1, index) });
  }
  return found;
}

const named: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Escapes resolved: bytes, one to a character. */
function unescaped(inside: string): string {
  return inside.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
  );
}

function titles(raw: string): string[] {
  const objects = raw.replaceAll(/\bstream\r?\n[\s\S]*?\nendstream/g, "");
  return bracketsIn(objects).map(({ inside }) => fromUtf16(unescaped(inside)));
}

function fromUtf16(bytes: string): string {
  return bytes.startsWith("\u00fe\u00ff")
    ? utf16(Buffer.from(bytes, "latin1").toString("hex"))
    : bytes;
}

function utf16(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}
