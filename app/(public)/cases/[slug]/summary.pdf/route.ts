import { summaryPdf } from "@/lib/exports/summary/pdf";
import { type CaseRoute, caseFile } from "@/lib/public/machine-file";

export function GET(request: Request, route: CaseRoute): Promise<Response> {
  return caseFile(
    request,
    route,
    (published, view) => ({
      body: summaryPdf(published, view),
      type: "application/pdf",
      name: `${published.slug}-version-${published.version}.pdf`,
    }),
    { parameters: ["asOf"] },
  );
}
