import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

const sentences = {
  logged: "desk.said.logged",
  corrected: "desk.said.corrected",
  retracted: "desk.said.retracted",
  added: "desk.said.added",
  published: "desk.said.published",
  withdrawn: "desk.said.withdrawn",
  sentBack: "desk.said.sentBack",
  proposed: "desk.said.proposed",
  opened: "desk.said.opened",
  checked: "desk.said.checked",
  noted: "desk.said.noted",
  noteRetracted: "desk.said.noteRetracted",
  tracked: "desk.said.tracked",
  consented: "desk.said.consented",
  consentWithdrawn: "desk.said.consentWithdrawn",
  conditionMet: "desk.said.conditionMet",
  memberAdded: "desk.said.memberAdded",
  ended: "desk.said.ended",
  suspended: "desk.said.suspended",
} as const;

/** What a page says after something was done: the address carries a word, the sentence is ours. */
export function Said({ locale, said }: { locale: Locale; said: string | string[] | undefined }) {
  if (typeof said !== "string" || !Object.hasOwn(sentences, said)) return null;
  const key = sentences[said as keyof typeof sentences];
  return <Notice title={translator(locale)(key)} tone="good" live />;
}
