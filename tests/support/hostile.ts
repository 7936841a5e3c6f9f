import fc from "fast-check";
import type { CaseDocument } from "@/lib/domain/document";

/** Text that means something to Typst, Markdown, XML, ICU or a terminal, and text no font can draw. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '#panic("x")',
    "$ sum $ *b* _i_ `c` = heading \\ @ref <label> [c] // no",
    "# heading\n- item\n1. first\n> quote\n| a | b |\n```\n~~~",
    "[link](javascript:alert) ![i](x) <b>&amp;</b> ]]> <!-- --> <?x?>",
    "{page} {name, select, none {} other {x}} '{' \"}",
    "\u202eright to left\u2066 \u0000\u0007\u001b[31m \ud800 \ufffe",
    "😀 བོད ไทย \u{f0000} e\u0301\u0301\u0301",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
);

/** Fields a person types: everything else in a document is a code, a date, a number or an address. */
const typed = new Set(
  "publisher author title note says locator place headline body attribution text forum statute name ethnicity by asks targets response".split(
    " ",
  ),
);

/** The document with every text a person typed replaced by the hostile one. */
export function poisoned(document: CaseDocument, texts: string[]): CaseDocument {
  let next = 0;
  const poison = () => texts[next++ % texts.length] ?? "";
  return JSON.parse(
    JSON.stringify(document, (key, value) => {
      if (!typed.has(key)) return value;
      if (typeof value === "string" && key !== "place") return poison();
      return Array.isArray(value)
        ? value.map((each) => (typeof each === "string" ? poison() : each))
        : value;
    }),
  );
}
