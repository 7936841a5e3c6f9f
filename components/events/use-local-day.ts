"use client";

import { useSyncExternalStore } from "react";

/** The day where the person is (YYYY-MM-DD); on the server, and without JavaScript, the server's day. */
export function useLocalDay(serverDay: string): string {
  return useSyncExternalStore(noChanges, localDay, () => serverDay);
}

function noChanges() {
  return () => undefined;
}

function localDay(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
