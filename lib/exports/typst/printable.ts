// They reorder or hide the text around them, or are half a character: nobody would see them.
const unseen = /[\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\n)\p{Cc}/gu;

/**
 * Text as it can be printed: a character that no font can draw is named by its number, `[U+1F600]`,
 * because an accessible PDF may not hold a character without a glyph.
 */
export function printable(text: string, covers: (codePoint: number) => boolean): string {
  let printed = "";
  for (const character of text.replaceAll("\t", " ").replaceAll(unseen, "")) {
    const codePoint = character.codePointAt(0) ?? 0;
    printed += character === "\n" || covers(codePoint) ? character : named(codePoint);
  }
  return printed;
}

function named(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
}
