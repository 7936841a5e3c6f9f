/** One table of a font file (OpenType 1.9), in place: writing to it changes the font. */
export function tableOf(font: Buffer, tag: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) {
      const start = font.readUInt32BE(record + 8);
      return font.subarray(start, start + font.readUInt32BE(record + 12));
    }
  }
  throw new Error(`Font without a ${tag} table`);
}
