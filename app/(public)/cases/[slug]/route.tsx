import { CasePage } from "@/components/edition/case-page";
import { missing } from "@/components/edition/missing-page";
import { casePath } from "@/lib/format/addresses";
import { readCaseQuery, withoutForeign } from "@/lib/public/case-query";
import { publicCase } from "@/lib/public/cases";
import { htmlResponse } from "@/lib/public/html";
import { origin } from "@/lib/public/origin";
import { redirectTo } from "@/lib/public/redirect";
import { today } from "@/lib/public/today";

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const found = await publicCase(slug);
  if (found.found !== "published") return htmlResponse(...missing(found, "en"));
  const query = new URL(request.url).searchParams;
  const own = withoutForeign(query);
  if (own) return redirectTo(casePath(slug), own);
  const day = today();
  const asked = readCaseQuery(query, day);
  const page = <CasePage case={found.case} {...asked} today={day} origin={origin()} locale="en" />;
  return htmlResponse(page, { request, status: asked.typed?.problem ? 400 : 200 });
}
