import type { SourceRecord } from "@/lib/domain/record";

const between = " · ";

/** How a source is named where it is chosen: "Two Kazakhs Who Fled Xinjiang · RFE/RL". */
export function sourceLabel({ publisher, title }: Pick<SourceRecord, "publisher" | "title">) {
  return `${title}${between}${publisher}`;
}

/** The words of a label to look the source up by: those of its title. */
export function titleOf(label: string): string {
  return label.trim().split(between)[0] ?? "";
}
