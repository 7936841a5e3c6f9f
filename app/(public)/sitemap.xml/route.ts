import { publicCases } from "@/lib/public/cases";
import { machineFile } from "@/lib/public/machine-file";
import { sitemap } from "@/lib/public/sitemap";

export function GET(request: Request): Promise<Response> {
  return machineFile(request, async ({ origin }) => ({
    body: sitemap(await publicCases(), origin),
    type: "application/xml; charset=utf-8",
  }));
}
