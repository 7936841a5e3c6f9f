import { latestChanges } from "@/lib/public/cases";
import { changesFeed } from "@/lib/public/feed";
import { machineFile } from "@/lib/public/machine-file";

export function GET(request: Request): Promise<Response> {
  return machineFile(request, async (view) => ({
    body: changesFeed(await latestChanges(50), view),
    type: "application/atom+xml; charset=utf-8",
  }));
}
