export const dynamic = "force-dynamic";

/** The process answers. Says nothing of what is behind it: see `ready`. */
export function GET(): Response {
  return new Response("ok\n", { headers: { "cache-control": "no-store" } });
}
