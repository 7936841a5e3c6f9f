import { env } from "@/lib/env";
import { connect } from "./client";
import type { PrismaClient } from "./generated/client";

/** Reads of the record. PostgreSQL itself refuses a write through it. */
export function reader(): PrismaClient {
  client ??= open();
  return client;
}

let client: PrismaClient | undefined;

function open(): PrismaClient {
  const { deskUrl } = env();
  if (!deskUrl) throw new Error("this process has no door to the record (PANA_DESK_URL)");
  return connect(deskUrl, { default_transaction_read_only: "on" });
}
