import { env } from "@/lib/env";

type HeaderOptions = {
  contentType: string;
  /** hash of the one inlined stylesheet, as CSP writes it: `sha256-…` */
  styleHash?: string;
};

/**
 * What every answer of the public door carries: nothing may run, load from elsewhere, be framed or
 * be told where the reader came from. A proxy may keep it for five seconds, so that a withdrawal is
 * never late; no cookie is ever set.
 */
export function publicHeaders({ contentType, styleHash }: HeaderOptions): Headers {
  const headers = new Headers({
    "Content-Type": contentType,
    "Content-Security-Policy": contentSecurityPolicy(styleHash),
    "Cache-Control": "public, max-age=0, s-maxage=5, must-revalidate",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
  if (env().origin.startsWith("https:")) {
    headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return headers;
}

function contentSecurityPolicy(styleHash: string | undefined): string {
  const directives = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];
  if (!styleHash) return [...directives, "form-action 'none'"].join("; ");
  return [...directives, `style-src '${styleHash}'`, "img-src 'self'", "form-action 'self'"].join(
    "; ",
  );
}
