import { jsonLd } from "@/lib/public/json-ld";
import { type CaseRoute, caseFile } from "@/lib/public/machine-file";

export function GET(request: Request, route: CaseRoute): Promise<Response> {
  return caseFile(request, route, (published, { origin }) => ({
    body: JSON.stringify(jsonLd(published, origin)),
    type: "application/ld+json",
  }));
}
