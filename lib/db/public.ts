import { env } from "@/lib/env";
import { connect } from "./client";
import type { PrismaClient } from "./generated/client";

export type PublicReader = Pick<PrismaClient, "publication" | "caseListing">;

/** Reads of what is published, as a role that can read nothing else. */
export function publicReader(): PublicReader {
  client ??= open();
  return client;
}

let client: PublicReader | undefined;

function open(): PublicReader {
  const { publicUrl } = env();
  if (!publicUrl) throw new Error("this process has no public door (PANA_PUBLIC_URL)");
  return connect(publicUrl, { default_transaction_read_only: "on" });
}
