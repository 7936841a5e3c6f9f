import type { EventKind } from "@/lib/domain/vocabulary";
import type { MessageKey } from "@/lib/i18n/translate";

/** One answer to "What happened?": which kind of event it is, and what that already says. */
export type UsualAnswer = {
  what: string;
  kind: EventKind;
  label: MessageKey;
  preset: Record<string, string>;
};

/** The ten usual answers, then what is rarer; every kind of event of the model is among them. */
export const usualAnswers: UsualAnswer[] = [
  answer("detained", "detention", "desk.what.detained", { act: "detained" }),
  answer("released", "detention", "desk.what.released", { act: "released" }),
  answer("hearing", "proceeding_step", "desk.what.hearing", { step: "hearing" }),
  answer("judgment", "proceeding_step", "desk.what.judgment", { step: "judgment" }),
  answer("asylum", "asylum_decision", "desk.what.asylum"),
  answer("removal", "removal", "desk.what.removal", { state: "threatened" }),
  answer("official", "statement", "desk.what.official", { statement: "announcement" }),
  answer("action", "advocacy_action", "desk.what.action"),
  answer("moved", "movement", "desk.what.moved"),
  answer("attacked", "harm", "desk.what.attacked"),
];

export const rarerAnswers: UsualAnswer[] = [
  answer("custody", "detention", "desk.what.custody"),
  answer("court", "proceeding_step", "desk.what.court"),
  answer("testimony", "statement", "desk.what.testimony", { statement: "testimony" }),
];

export function answerTo(what: string | undefined): UsualAnswer | undefined {
  return [...usualAnswers, ...rarerAnswers].find((each) => each.what === what);
}

function answer(
  what: string,
  kind: EventKind,
  label: MessageKey,
  preset: Record<string, string> = {},
): UsualAnswer {
  return { what, kind, label, preset };
}
