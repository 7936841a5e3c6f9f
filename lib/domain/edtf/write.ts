import { digits } from "./calendar";
import type { Edtf, EdtfDate, EdtfEnd, EdtfRange } from "./types";

/** The one way to write a date as EDTF: `parseEdtf(writeEdtf(x))` is `x`. */
export function writeEdtf(edtf: Edtf): string {
  if (edtf.type === "date") return writeDate(edtf);
  if (edtf.type === "interval") return `${writeEnd(edtf.start)}/${writeEnd(edtf.end)}`;
  return `[${edtf.members.map(writeMember).join(",")}]`;
}

function writeDate({ year, month, day, approximate, uncertain }: EdtfDate): string {
  const parts = [digits(year, 4)];
  if (month !== null) parts.push(digits(month, 2));
  if (month !== null && day !== null) parts.push(digits(day, 2));
  const mark = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
  return parts.join("-") + mark;
}

function writeEnd(end: EdtfEnd): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : writeDate(end);
}

function writeMember(member: EdtfDate | EdtfRange): string {
  if (member.type === "date") return writeDate(member);
  return [member.start, member.end].map((end) => (end === "open" ? "" : writeDate(end))).join("..");
}
