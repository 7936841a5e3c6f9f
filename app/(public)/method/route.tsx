import { MethodPage } from "@/components/edition/method-page";
import { htmlResponse } from "@/lib/public/html";
import { origin } from "@/lib/public/origin";

export async function GET(request: Request): Promise<Response> {
  return htmlResponse(<MethodPage origin={origin()} locale="en" />, { request });
}
