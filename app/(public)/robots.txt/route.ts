import { machineFile } from "@/lib/public/machine-file";
import { robots } from "@/lib/public/sitemap";

export function GET(request: Request): Promise<Response> {
  return machineFile(request, ({ origin }) => ({
    body: robots(origin),
    type: "text/plain; charset=utf-8",
  }));
}
