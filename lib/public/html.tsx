import type { ReactElement } from "react";
import { publicHeaders } from "./headers";
import { respond } from "./respond";
import { stylesheet, stylesheetHash } from "./stylesheet";

type HtmlOptions = { status?: number; headers?: HeadersInit; request?: Request };

/**
 * A page (an `<html>` element) as an answer: plain HTML, its stylesheet inlined, no script. `headers`
 * are laid over the public door's own. With `request`, a reader who has the page already gets 304.
 */
export async function htmlResponse(
  page: ReactElement,
  { status, headers, request }: HtmlOptions = {},
): Promise<Response> {
  const own = publicHeaders({
    contentType: "text/html; charset=utf-8",
    styleHash: stylesheetHash,
  });
  for (const [name, value] of new Headers(headers)) own.set(name, value);
  return respond(await html(page), { status, headers: own, request });
}

/** The text of a page, from its doctype on. */
export async function html(page: ReactElement): Promise<string> {
  // Next refuses a static import of react-dom/server in what a route handler reaches.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(page);
  return `<!doctype html>${markup.replace("</head>", () => `<style>${stylesheet}</style></head>`)}`;
}
