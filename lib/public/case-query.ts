import { bounds } from "@/lib/domain/edtf/bounds";
import { readDatePhrase } from "@/lib/domain/edtf/typed";

type Problem = "unread" | "unclear" | "notADay" | "future" | null;

/** What the query of a case page asks for. `typed` is what a reader wrote as a day. */
export type CaseQuery = {
  asOf: string;
  order: "newest" | "oldest";
  typed?: { text: string; problem: Problem };
};

/**
 * The query of a case page. A day is read as people type it; one that cannot be used leaves the
 * page at `today` with the problem beside the field.
 */
export function readCaseQuery(query: URLSearchParams, today: string): CaseQuery {
  const order = query.get("order") === "oldest" ? "oldest" : "newest";
  const text = query.get("asOf")?.trim().slice(0, 60) ?? "";
  if (text === "") return { asOf: today, order };
  const { day, problem } = readDay(text, today);
  return { asOf: day, order, typed: { text, problem } };
}

/**
 * The query without what this page does not know: trackers that other sites hang on a link. Null
 * where nothing is foreign.
 */
export function withoutForeign(query: URLSearchParams): URLSearchParams | null {
  const own = new URLSearchParams();
  const asOf = query.get("asOf");
  if (asOf) own.set("asOf", asOf);
  if (query.get("order") === "oldest") own.set("order", "oldest");
  return own.size === query.size ? null : own;
}

function readDay(text: string, today: string): { day: string; problem: Problem } {
  const reading = readDatePhrase(text, today);
  if ("refusal" in reading) {
    const unclear = reading.refusal === "date_ambiguous";
    return { day: today, problem: unclear ? "unclear" : "unread" };
  }
  const { earliest, latest } = bounds(reading.edtf);
  if (!earliest || earliest !== latest) return { day: today, problem: "notADay" };
  if (earliest > today) return { day: today, problem: "future" };
  return { day: earliest, problem: null };
}
