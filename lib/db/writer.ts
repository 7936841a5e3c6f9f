import { env } from "@/lib/env";
import { connect } from "./client";
import type { PrismaClient } from "./generated/client";

/** Writes to the record. Only lib/access/change.ts may import this file. */
export function writer(): PrismaClient {
  client ??= open();
  return client;
}

let client: PrismaClient | undefined;

function open(): PrismaClient {
  const { deskUrl } = env();
  if (!deskUrl) throw new Error("this process has no door to the record (PANA_DESK_URL)");
  return connect(deskUrl);
}
