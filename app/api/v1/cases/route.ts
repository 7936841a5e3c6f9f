import { casesAnswer } from "@/lib/public/api";
import { publicCases } from "@/lib/public/cases";
import { machineFile } from "@/lib/public/machine-file";

export function GET(request: Request): Promise<Response> {
  return machineFile(
    request,
    async ({ asOf, origin }) => ({
      body: JSON.stringify(casesAnswer(await publicCases(), asOf, origin)),
      type: "application/json",
    }),
    { parameters: ["asOf"], shared: true },
  );
}
