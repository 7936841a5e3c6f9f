import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** A client with bounded connections and waits. `settings` are PostgreSQL's own, for each session. */
export function connect(url: string, settings: Record<string, string> = {}): PrismaClient {
  const all = { statement_timeout: "15s", lock_timeout: "5s", ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      options: options.join(" "),
    }),
  });
}
