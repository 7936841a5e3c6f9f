import { describe, expect, it } from "vitest";
import { filesBelow, pathsBelow, read, sourceFile } from "./house";
import { hardCodedText, keysOf, type Messages, unknownKeys, unusedKeys } from "./messages";

const code = filesBelow("app", "components", "lib");
const markup = code.filter(({ path }) => /^(app|components)\//.test(path));
const keys = pathsBelow("lib/i18n/messages/en").flatMap((path) =>
  keysOf(JSON.parse(read(path)) as Messages, `${path.match(/(\w+)\.json$/)?.[1]}.`),
);

describe("the messages", () => {
  it("are all used", () => {
    expect(keys.length).toBeGreaterThan(500);
    expect(unusedKeys(keys, code)).toEqual([]);
  });

  it("are there for every key that is said", () => {
    expect(unknownKeys(keys, code)).toEqual([]);
  });

  it("hold every word for people: none stands in the markup", () => {
    // Names that are the same in every language.
    expect(hardCodedText(markup, ["Pana", "SHA-256"])).toEqual([]);
  });
});

describe("planted", () => {
  const planted = ["public.title", "vocabulary.lanes.courts", "errors.stale"];
  const file = (text: string) => [sourceFile("components/cases/card.tsx", text)];

  it("an unused message is caught, in every way a message can be used", () => {
    const all = `const x = [t("public.title"), t(\`vocabulary.lanes.\${lane}\`), refuse({ code: "stale" })];`;
    expect(unusedKeys(planted, file(all))).toEqual([]);
    for (const [index, use] of [
      "public.title",
      `\`vocabulary.lanes.\${lane}\``,
      '"stale"',
    ].entries()) {
      expect(unusedKeys(planted, file(all.replace(use, "gone")))).toEqual([planted[index]]);
    }
  });

  it("a key that has no message is caught", () => {
    expect(
      unknownKeys(planted, file('t("public.titel"); t("public.title"); t("other.thing");')),
    ).toEqual(["components/cases/card.tsx says public.titel"]);
  });

  it.each([
    "<p>Where it stands</p>",
    '<p>{"Where it stands"}</p>',
    '<p>{late ? "late" : null}</p>',
    '<p>{late && "late"}</p>',
    `<p>{\`since \${day}\`}</p>`,
    '<a aria-label="Где это">→</a>',
    '<img alt={late ? "a photograph" : ""} />',
    "<>نص</>",
  ])("a word in the markup is caught: %s", (text) => {
    expect(hardCodedText(file(`const x = ${text};`))).toHaveLength(1);
  });

  it("what is no word is not", () => {
    const text = `<p className="wide" title={t("x")} dir="auto"> · {t("y")} → {count} {\`\${a}, \${b}\`}</p>`;
    expect(hardCodedText(file(`const x = ${text};`))).toEqual([]);
  });
});
