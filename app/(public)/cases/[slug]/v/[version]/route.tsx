import { missing } from "@/components/edition/missing-page";
import { VersionPage } from "@/components/edition/version-page";
import { publicVersion, publicVersions } from "@/lib/public/cases";
import { htmlResponse } from "@/lib/public/html";
import { origin } from "@/lib/public/origin";

type Context = { params: Promise<{ slug: string; version: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, version } = await params;
  const found = await publicVersion(slug, numbered(version));
  if (found.found !== "published") return htmlResponse(...missing(found, "en"));
  const [previous, [latest]] = await Promise.all([
    publicVersion(slug, found.case.version - 1),
    publicVersions(slug),
  ]);
  const day = found.case.publishedAt.slice(0, 10);
  const page = (
    <VersionPage
      case={found.case}
      before={previous.found === "published" ? previous.case : null}
      latest={latest?.version ?? found.case.version}
      asOf={day}
      today={day}
      order="newest"
      origin={origin()}
      locale="en"
    />
  );
  return htmlResponse(page, { request });
}

// Each version has one address: `v/01` and `v/1e0` are none.
function numbered(version: string): number {
  return /^[1-9]\d*$/.test(version) ? Number(version) : 0;
}
