import { env } from "@/lib/env";

/** Where people reach this server, without a path: for addresses that are copied and cited. */
export function origin(): string {
  return env().origin;
}
