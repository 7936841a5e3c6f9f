import { summaryMarkdown } from "@/lib/exports/summary/markdown";
import { type CaseRoute, caseFile } from "@/lib/public/machine-file";

export function GET(request: Request, route: CaseRoute): Promise<Response> {
  return caseFile(
    request,
    route,
    (published, view) => ({
      body: summaryMarkdown(published, view),
      type: "text/markdown; charset=utf-8",
      name: `${published.slug}-version-${published.version}.md`,
    }),
    { parameters: ["asOf"] },
  );
}
