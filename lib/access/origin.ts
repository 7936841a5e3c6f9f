/**
 * True when a request that may change something was sent by a page of ours: `Origin` is ours to the
 * letter, and `Sec-Fetch-Site`, where sent, says so too. No `Origin` and `null` are refused.
 * Trap: a page served with `Referrer-Policy: no-referrer` posts its plain forms with `Origin: null`;
 * pages with forms must say `same-origin` instead.
 */
export function fromOwnPage(headers: Pick<Headers, "get">, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  return headers.get("origin") === origin && (site === null || site === "same-origin");
}

/** Where to go after signing in: a path under /desk on our own origin, whatever was asked for. */
export function deskAddress(asked: string, origin: string): string {
  const home = `${origin}/desk`;
  if (!URL.canParse(asked, origin)) return home;
  const url = new URL(asked, origin);
  const inside = url.pathname === "/desk" || url.pathname.startsWith("/desk/");
  return url.origin === origin && inside ? url.href : home;
}
