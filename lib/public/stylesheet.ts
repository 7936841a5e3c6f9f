import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const source = readFileSync(path.join(process.cwd(), "components/edition/edition.css"), "utf8");

/** The one stylesheet of the public door, inlined in every page, without comments and indentation. */
export const stylesheet = source
  .replaceAll(/\/\*[\s\S]*?\*\//g, "")
  .replaceAll(/\s*\n\s*/g, "")
  .replaceAll(/ \{/g, "{")
  .replaceAll(/: (?=[^{}]*[;}])/g, ":")
  .replaceAll(";}", "}");

/** Its hash, as a Content-Security-Policy names it. */
export const stylesheetHash = `sha256-${createHash("sha256").update(stylesheet).digest("base64")}`;
