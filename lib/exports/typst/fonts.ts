import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableOf } from "./opentype";

// Vazirmatn rather than Noto Sans Arabic: Noto draws a dotted letter as two glyphs, and then the
// text comes out of the PDF split and out of order.
const body = [
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
];

const emphasis = [
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf",
  "noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf",
];

// The compiler also looks among the machine's own fonts, and would mix another edition of the same
// family in. Under names of the same length that no machine has, only these files are found.
const names = [
  ["Noto", "Pana"],
  ["Vazirmatn", "PanaArabi"],
] as const;

/**
 * The fonts of printed documents (TrueType), about 13 MB: the families Pana Sans, Pana Serif,
 * PanaArabi and Pana Sans SC. Those of the body text decide which characters can be printed: the
 * others may know some that these do not.
 */
export function readFonts(): { body: Buffer[]; emphasis: Buffer[] } {
  return { body: body.map(read), emphasis: emphasis.map(read) };
}

function read(file: string): Buffer {
  const font = readFileSync(join(process.cwd(), "node_modules/@expo-google-fonts", file));
  const table = tableOf(font, "name");
  for (const [name, own] of names) {
    replaceAll(table, Buffer.from(name, "latin1"), Buffer.from(own, "latin1"));
    replaceAll(table, bigEndian(name), bigEndian(own));
  }
  return font;
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

function replaceAll(bytes: Buffer, old: Buffer, fresh: Buffer): void {
  for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, at)) fresh.copy(bytes, at);
}
