import { type NextRequest, NextResponse } from "next/server";
import { fromOwnPage } from "@/lib/access/origin";
import { env } from "@/lib/env";
import { refusalText } from "@/lib/i18n/refusals";

/**
 * Headers of the desk's pages, and a door shut early: who may see what is decided where it is read,
 * and every action asks for itself where it was sent from. Next would answer a foreign origin with
 * 500 and no word; here it is told why.
 * The nonce lets Next's own scripts run; it is new with every response, and a policy that came
 * with the request is thrown away, so nobody outside can choose it.
 */
export function proxy(request: NextRequest): NextResponse {
  if (env().door === "public") return new NextResponse(null, { status: 404, headers: fixed });
  const safe = request.method === "GET" || request.method === "HEAD";
  if (!safe && !fromOwnPage(request.headers, env().origin)) {
    const sentence = refusalText({ code: "wrong_origin" }, "en");
    return new NextResponse(`${sentence}\n`, { status: 403, headers: fixed });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.delete("content-security-policy-report-only");
  headers.delete("x-nonce");
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(fixed)) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  return response;
}

/**
 * Only pages and forms of the desk: not the public door, whose answers bring their own headers, nor
 * the previews made by its code; and never uploads, whose bodies a proxy cuts without an error.
 */
export const config = {
  matcher: ["/desk", "/desk/((?!review/[^/]+/(?:now|next)$).*)"],
};

function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const fixed = {
  "cache-control": "no-store",
  "x-robots-tag": "noindex, nofollow",
  // Not `no-referrer`: a form without JavaScript would then be sent with `Origin: null`, and be refused.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};
