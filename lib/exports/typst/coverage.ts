import { tableOf } from "./opentype";

type Range = [first: number, last: number];

const lastCodePoint = 0x10ffff;

/** Says whether at least one of the fonts (TrueType or OpenType files) has a glyph for a character. */
export function coverage(fonts: Buffer[]): (codePoint: number) => boolean {
  const covered = new Uint8Array(lastCodePoint + 1);
  for (const font of fonts) {
    for (const [first, last] of characterRanges(font)) covered.fill(1, first, last + 1);
  }
  return (codePoint) => covered[codePoint] === 1;
}

// The table of characters holds the same in several formats.
function characterRanges(font: Buffer): Range[] {
  const table = tableOf(font, "cmap");
  const starts = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    table.readUInt32BE(4 + index * 8 + 4),
  );
  return starts.flatMap((start) => {
    const subtable = table.subarray(start);
    const format = subtable.readUInt16BE(0);
    if (format === 12) return groups(subtable);
    return format === 4 ? segments(subtable) : [];
  });
}

function groups(subtable: Buffer): Range[] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, index) => {
    const group = 16 + index * 12;
    return [subtable.readUInt32BE(group), subtable.readUInt32BE(group + 4)];
  });
}

// The last segment is always 0xffff, which is no character.
function segments(subtable: Buffer): Range[] {
  const count = subtable.readUInt16BE(6) / 2;
  return Array.from({ length: count - 1 }, (_, index) => [
    subtable.readUInt16BE(16 + (count + index) * 2),
    subtable.readUInt16BE(14 + index * 2),
  ]);
}
