import { publicVersions } from "@/lib/public/cases";
import { caseFeed } from "@/lib/public/feed";
import { type CaseRoute, caseFile } from "@/lib/public/machine-file";

export function GET(request: Request, route: CaseRoute): Promise<Response> {
  return caseFile(request, route, async (published, view) => ({
    body: caseFeed(published, await publicVersions(published.slug), view),
    type: "application/atom+xml; charset=utf-8",
  }));
}
