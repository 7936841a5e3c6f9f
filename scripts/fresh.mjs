// Starts Pana as `npm run up` does, from nothing: what PANA_HOME kept from an earlier run is thrown
// away first. For the browser journeys only.
import { rm } from "node:fs/promises";
import { stopCluster } from "./lib/postgres/cluster.mjs";
import { settings } from "./lib/settings.mjs";

if (!process.env.PANA_HOME) throw new Error("PANA_HOME must name the folder to start fresh in");
const { home } = settings(process.env);
await stopCluster(home);
await rm(home, { recursive: true, force: true });
await import("./up.mjs");
