import { CorrectionsPage } from "@/components/edition/corrections-page";
import { corrections } from "@/lib/public/cases";
import { htmlResponse } from "@/lib/public/html";
import { origin } from "@/lib/public/origin";

export async function GET(request: Request): Promise<Response> {
  const page = <CorrectionsPage changes={await corrections()} origin={origin()} locale="en" />;
  return htmlResponse(page, { request });
}
