import type { Instrumentation } from "next";
import { logError, tellPrintedErrors } from "@/lib/log";

export function register(): void {
  tellPrintedErrors();
}

/** What a page or route threw and nobody caught. The pattern of the route is logged, never the address. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  logError(context.routePath, error);
};
