import { isReady } from "@/lib/health";

export const dynamic = "force-dynamic";

/** 200 where every door that is open reaches its tables, 503 with an id of the log line where not. */
export async function GET(): Promise<Response> {
  const { ready, errorId } = await isReady();
  const [text, status] = ready ? ["ready\n", 200] : [`not ready ${errorId}\n`, 503];
  return new Response(text, { status, headers: { "cache-control": "no-store" } });
}
