import { existsSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Where a Chromium of this machine is, or null. `PANA_CHROMIUM` names another. */
export function findChromium() {
  const named = process.env.PANA_CHROMIUM;
  const folders = (process.env.PATH ?? "").split(":").concat("/usr/bin", "/usr/local/bin");
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [named, ...places, ...elsewhere].find((path) => path && existsSync(path)) ?? null;
}

/** Makes sure that there is one: Debian's own where we may install, else says how. */
export async function ensureChromium() {
  if (!findChromium() && mayInstall()) await install("chromium");
  if (!findChromium()) throw new Error(how);
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

async function install(name) {
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  await runChild("apt-get", ["update", "-q"], quiet);
  await runChild("apt-get", ["install", "-qy", "--no-install-recommends", name], quiet);
}

const how =
  "The browser journeys need Chromium. On Debian or Ubuntu: sudo apt-get install chromium. " +
  "Elsewhere install Chrome or Chromium, and name it: PANA_CHROMIUM=/path/to/chromium npm test";
