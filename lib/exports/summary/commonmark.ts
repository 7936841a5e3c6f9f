const special = /[\\`*_{}[\]<>()#|~&!$]/g;
// What would begin a list, a quote or an underlined heading at the start of a line.
const opening = /^(\d{1,9})([.)])|^([-+=:])/;

/** Text as CommonMark (and its tables) that reads back as exactly this text, on one line. */
export function escaped(text: string): string {
  const oneLine = text.replaceAll(/\s+/gu, " ").trim();
  return oneLine
    .replaceAll(special, "\\$&")
    .replace(opening, (found, number, mark) =>
      number === undefined ? `\\${found}` : `${number}\\${mark}`,
    );
}

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${"#".repeat(level)} ${escaped(text)}`;
}

export function bullet(text: string, below: string[] = []): string {
  return [`- ${escaped(text)}`, ...below.map((line) => `  - ${escaped(line)}`)].join("\n");
}

/** An autolink. The address is written as a URL parser writes it, so it holds no `<`, `>` or space. */
export function link(url: string): string {
  return `<${new URL(url).href.replaceAll("<", "%3C").replaceAll(">", "%3E")}>`;
}

export function table(columns: string[], rows: string[][]): string {
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines
    .map(
      (cells, index) =>
        `| ${cells.map((cell) => (index === 1 ? cell : escaped(cell))).join(" | ")} |`,
    )
    .join("\n");
}
