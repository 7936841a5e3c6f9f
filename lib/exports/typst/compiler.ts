import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { coverage } from "./coverage";
import { readFonts } from "./fonts";
import { printable } from "./printable";

/** Compilations for which an unused piece stays remembered: bounds the compiler's memory. */
const remembered = 2;

type Press = { compiler: NodeCompiler; covers: (codePoint: number) => boolean };

let press: Press | undefined;

/**
 * A PDF/UA-1 file from a Typst template and its data, which the template reads as JSON from
 * `sys.inputs.content`. The same input gives the same bytes. Throws where the template, or a file
 * that would not be accessible, is refused. Synchronous: calls cannot meet each other.
 */
export function compilePdf(
  template: string,
  content: unknown,
  createdAt: Date,
): Uint8Array<ArrayBuffer> {
  press ??= openPress();
  const { compiler, covers } = press;
  const data = JSON.stringify(content, (_, value) =>
    typeof value === "string" ? printable(value, covers) : value,
  );
  const pdf = compiler.pdf(
    { mainFileContent: template, inputs: { content: data } },
    { pdfStandard: "ua-1", creationTimestamp: Math.floor(createdAt.getTime() / 1000) },
  );
  compiler.evictCache(remembered);
  return new Uint8Array(pdf);
}

// A workspace that is not there: a template can read no file.
function openPress(): Press {
  const { body, emphasis } = readFonts();
  const compiler = NodeCompiler.create({
    workspace: "/nowhere",
    fontArgs: [{ fontBlobs: [...body, ...emphasis] }],
  });
  return { compiler, covers: coverage(body) };
}
