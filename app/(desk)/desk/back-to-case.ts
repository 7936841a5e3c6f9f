import { deskLocale } from "@/components/desk/locale";
import { translator } from "@/lib/i18n/translate";

/** The way back from a page of a case to the case. */
export function backToCase({ id, title }: { id: string; title: string }) {
  const text = translator(deskLocale)("desk.shell.back", { place: title });
  return { href: `/desk/cases/${id}`, text };
}
