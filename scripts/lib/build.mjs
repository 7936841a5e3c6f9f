import { runChild } from "./children.mjs";
import { unlessMade } from "./sources.mjs";

const sources = [
  ...["app", "components", "lib", "public", "prisma/schema"],
  ...["instrumentation.ts", "proxy.ts", "next.config.ts", "postcss.config.mjs"],
  ...["package-lock.json", "tsconfig.json"],
];

/** Builds what is served, where anything it is made from changed. */
export function buildIfChanged(environment) {
  const extra = { ...environment, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  return unlessMade(".next/made-from", sources, () => runChild("next", ["build"], extra));
}
