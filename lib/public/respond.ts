import { createHash } from "node:crypto";

type Answer = { status?: number; headers: Headers; request?: Request };

/**
 * A body as an answer with its ETag, or 304 without the body where the reader has these very bytes
 * already. The tag is a hash of the bytes: the day it is and the version both change it.
 */
export function respond(
  body: string | Uint8Array<ArrayBuffer>,
  { status = 200, headers, request }: Answer,
): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  headers.set("ETag", tag);
  const known = request?.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  const unchanged = status === 200 && known.includes(tag);
  return unchanged
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers });
}
