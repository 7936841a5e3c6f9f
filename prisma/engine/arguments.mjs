import { readFileSync } from "node:fs";

/**
 * `--datamodels FILE` (repeatable), `--datasource '{"url": …}'`, other flags with one value each,
 * and `cli <sub-command>` at the end.
 */
export function parseArguments(args) {
  const datamodels = [];
  const parsed = {};
  for (let index = 0; index < args.length; index += 2) {
    const [flag, value] = args.slice(index, index + 2);
    if (flag === "--datamodels") datamodels.push([value, readFileSync(value, "utf8")]);
    if (flag === "--datasource") parsed.url = JSON.parse(value).url;
    if (flag === "cli") parsed.subcommand = value;
  }
  // The engine takes no list for none, and breaks on an empty one.
  return datamodels.length > 0 ? { ...parsed, datamodels } : parsed;
}
