import { HomePage } from "@/components/edition/home-page";
import { latestChanges, publicCases } from "@/lib/public/cases";
import { htmlResponse } from "@/lib/public/html";
import { origin } from "@/lib/public/origin";
import { today } from "@/lib/public/today";

export async function GET(request: Request): Promise<Response> {
  const [cases, changes] = await Promise.all([publicCases(), latestChanges(8)]);
  const page = (
    <HomePage cases={cases} changes={changes} today={today()} origin={origin()} locale="en" />
  );
  return htmlResponse(page, { request });
}
