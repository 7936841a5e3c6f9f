import { publicReader } from "./db/public";
import { reader } from "./db/reader";
import { env } from "./env";
import { logError } from "./log";

export type Readiness = { ready: true; errorId: null } | { ready: false; errorId: string };

/** Whether every door that is open reaches its tables. */
export async function isReady(): Promise<Readiness> {
  const { door } = env();
  try {
    if (door !== "desk") await publicReader().caseListing.findFirst({ select: { slug: true } });
    if (door !== "public") await reader().case.findFirst({ select: { id: true } });
    return { ready: true, errorId: null };
  } catch (error) {
    return { ready: false, errorId: logError("ready", error) };
  }
}
