import { deskLocale } from "@/components/desk/locale";
import { CasePage } from "@/components/edition/case-page";
import { currentViewer } from "@/lib/access/session";
import type { PublishedCase } from "@/lib/domain/published";
import { env } from "@/lib/env";
import { htmlResponse } from "@/lib/public/html";
import { type Review, reviewOf } from "@/lib/publications/review";

type Context = { params: Promise<{ proposal: string; side: string }> };

/**
 * The public page as it is now (`now`) or would be (`next`), made by the public door's own code.
 * Only its frame differs: the review may hold it, nobody may keep it.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer();
  const { proposal, side } = await params;
  const review = viewer && (await reviewOf(viewer, proposal));
  const shown = review && sideOf(review, side);
  if (!shown) return new Response(null, { status: 404, headers: kept });
  const today = new Date().toISOString().slice(0, 10);
  const page = (
    <CasePage
      case={shown}
      asOf={today}
      today={today}
      order="newest"
      locale={deskLocale}
      origin={env().origin}
    />
  );
  const response = await htmlResponse(page, { headers: kept });
  const policy = response.headers.get("content-security-policy") ?? "default-src 'none'";
  response.headers.set(
    "content-security-policy",
    policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  );
  return response;
}

const kept = { "cache-control": "no-store", "x-robots-tag": "noindex, nofollow" };

function sideOf({ current, next, nextHash, proposal }: Review, side: string): PublishedCase | null {
  if (side === "now") return current;
  if (side !== "next" || !next) return null;
  return {
    slug: next.slug,
    version: (current?.version ?? 0) + 1,
    kind: proposal.kind,
    note: proposal.note,
    hash: nextHash,
    previousHash: current?.hash ?? null,
    publishedAt: new Date().toISOString(),
    document: next,
  };
}
