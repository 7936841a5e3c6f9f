import { missing } from "@/components/edition/missing-page";
import { VersionsPage } from "@/components/edition/versions-page";
import { publicCase, publicVersions } from "@/lib/public/cases";
import { htmlResponse } from "@/lib/public/html";
import { origin } from "@/lib/public/origin";

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const found = await publicCase(slug);
  if (found.found !== "published") return htmlResponse(...missing(found, "en"));
  const { title } = found.case.document;
  const versions = await publicVersions(slug);
  const page = (
    <VersionsPage slug={slug} title={title} versions={versions} origin={origin()} locale="en" />
  );
  return htmlResponse(page, { request });
}
