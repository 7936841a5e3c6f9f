import type { Instrumentation } from "next";
import { logError } from "@/lib/log";

/** What a page or route threw and nobody caught. The pattern of the route is logged, never the address. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  logError(context.routePath, error);
};
