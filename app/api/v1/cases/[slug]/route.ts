import { caseAnswer } from "@/lib/public/api";
import { type CaseRoute, caseFile } from "@/lib/public/machine-file";

export function GET(request: Request, route: CaseRoute): Promise<Response> {
  return caseFile(
    request,
    route,
    (published, { asOf }) => ({
      body: JSON.stringify(caseAnswer(published, asOf)),
      type: "application/json",
    }),
    { parameters: ["asOf"], shared: true },
  );
}
