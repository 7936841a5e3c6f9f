import { publicHeaders } from "./headers";

/** To another address of the public door; `query` may be empty. */
export function redirectTo(path: string, query: URLSearchParams): Response {
  const headers = publicHeaders({ contentType: "text/plain; charset=utf-8" });
  headers.set("Location", query.size > 0 ? `${path}?${query}` : path);
  return new Response(null, { status: 308, headers });
}
