import type { PublishedCase } from "@/lib/domain/published";
import { type Locale, locales } from "@/lib/i18n/locales";
import { publicCase } from "./cases";
import type { MachineFile } from "./file";
import { publicHeaders } from "./headers";
import { origin } from "./origin";
import { badAddress, missingCase } from "./problem";
import { askedDay, type Parameter } from "./query";
import { respond } from "./respond";
import { today } from "./today";

/** The day an answer speaks of (`YYYY-MM-DD`, in UTC), its language, and the site's own address. */
export type View = { asOf: string; locale: Locale; origin: string };

/** What Next hands to the handler of an address with a case in it. */
export type CaseRoute = { params: Promise<{ slug: string }> };

/** `parameters` may stand in the address; with `shared`, pages of any other site may read it. */
type Options = { parameters?: readonly Parameter[]; shared?: boolean };
type Making = MachineFile | Promise<MachineFile>;

/** Answers with a file about one public case; 400, 404 and 410 are problem+json. */
export async function caseFile(
  request: Request,
  { params }: CaseRoute,
  make: (published: PublishedCase, view: View) => Making,
  options?: Options,
): Promise<Response> {
  const { slug } = await params;
  const ofCase = async (view: View) => {
    const found = await publicCase(slug);
    return found.found === "published" ? make(found.case, view) : missingCase(found, view.locale);
  };
  return machineFile(request, ofCase, options);
}

/** Answers with a file; 400 is problem+json. */
export async function machineFile(
  request: Request,
  make: (view: View) => Making,
  { parameters = [], shared = false }: Options = {},
): Promise<Response> {
  const [locale] = locales;
  const asked = askedDay(request.url, { allowed: parameters, today: today() });
  const file = asked.ok
    ? await make({ asOf: asked.day, locale, origin: origin() })
    : badAddress(asked.parameter, locale);
  return respond(file.body, { status: file.status, headers: headersOf(file, shared), request });
}

function headersOf({ type, name }: MachineFile, shared: boolean): Headers {
  const headers = publicHeaders({ contentType: type });
  if (name) headers.set("Content-Disposition", `inline; filename="${name}"`);
  if (shared) {
    headers.set("Access-Control-Allow-Origin", "*");
    headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  }
  return headers;
}
