import { missing } from "@/components/edition/missing-page";
import { htmlResponse } from "@/lib/public/html";

export async function GET(): Promise<Response> {
  return htmlResponse(...missing({ found: "nothing" }, "en"));
}
