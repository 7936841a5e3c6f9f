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
  return [raw, pdf.toString("utf8"), ...stringsOf(raw).map(fromUtf16), ...readings].join("\n");
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

/** The glyph numbers of each piece of text that is drawn. */
function glyphsOf(stream: string): number[][] {
  const drawing = stream.matchAll(/\[((?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*)\] ?TJ/g);
  return [...drawing].map(([, pieces = ""]) => {
    const bytes = Buffer.from(stringsOf(pieces).join(""), "latin1");
    return Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2));
  });
}

function readLines(lines: number[][], table: Table): string {
  return lines.map((glyphs) => glyphs.map((glyph) => table.get(glyph) ?? "").join("")).join("\n");
}

const named: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What stands in round brackets, with its escapes resolved: bytes, one to a character. */
function stringsOf(text: string): string[] {
  return [...text.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, inside = ""]) =>
    inside.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
    ),
  );
}

function fromUtf16(bytes: string): string {
  return bytes.startsWith("\u00fe\u00ff")
    ? utf16(Buffer.from(bytes, "latin1").toString("hex"))
    : bytes;
}

function utf16(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}
