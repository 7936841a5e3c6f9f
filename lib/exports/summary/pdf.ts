import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedCase } from "@/lib/domain/published";
import type { View } from "@/lib/public/machine-file";
import { compilePdf } from "../typst/compiler";
import { summaryContent } from "./content";

let template: string | undefined;

/**
 * The summary of a published case as a PDF/UA-1 file: two pages, a chronology, the sources. The
 * same version, day and language give the same bytes; its date is the day it was published.
 */
export function summaryPdf(published: PublishedCase, view: View): Uint8Array<ArrayBuffer> {
  template ??= readFileSync(join(process.cwd(), "lib/exports/summary/summary.typ"), "utf8");
  return compilePdf(template, summaryContent(published, view), new Date(published.publishedAt));
}
