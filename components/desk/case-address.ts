import { isId } from "@/lib/domain/ids";

/**
 * Where a save leads: a page of the case that its form names; the queue where it names none. A form
 * can say anything, and not anything can stand in an address.
 */
export function caseAddress(caseId: string, page = ""): string {
  return isId(caseId) ? `/desk/cases/${caseId}${page}` : "/desk";
}
