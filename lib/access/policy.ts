import { roles } from "@/lib/domain/vocabulary";
import type { Actor } from "./viewer";

/**
 * Who may do what: one row an action, printable. A row says nothing about *which* cases: that is
 * `scope`, and it holds for everybody, admins too.
 */
type Rule = {
  may: readonly Actor["role"][];
  /** `notAuthor`: refused to the person named by the subject's `authorId` */
  condition?: "notAuthor";
  /** Writes neither trail nor receipt: a sign of life, or a try whose end is in the trail. */
  quiet?: true;
};

const writers = ["contributor", "reviewer", "admin"] as const;
const reviewers = ["reviewer", "admin"] as const;
const admins = ["admin"] as const;
const door = ["visitor"] as const;

export const policy = {
  "case.read": { may: roles },
  "sealed.open": { may: roles },
  "trail.read": { may: writers },
  "account.list": { may: admins },

  "account.enter": { may: admins },
  "account.invite": { may: admins },
  "account.redeem": { may: door },
  "account.suspend": { may: admins },
  "session.try": { may: door, quiet: true },
  "session.start": { may: door },
  "session.renew": { may: roles, quiet: true },
  "session.end": { may: roles },

  "case.open": { may: writers },
  "case.member.add": { may: admins },
  "case.check.record": { may: writers },
  "individual.enter": { may: writers },
  "consent.record": { may: writers },
  "consent.meet": { may: writers },
  "consent.withdraw": { may: writers },
  "source.add": { may: writers },
  "proceeding.open": { may: writers },
  "proceeding.link": { may: writers },
  "note.add": { may: writers },
  "note.retract": { may: writers },
  "event.log": { may: writers },
  "event.correct": { may: writers },
  "event.retract": { may: writers },

  "publication.propose": { may: writers },
  "publication.publish": { may: reviewers, condition: "notAuthor" },
  "publication.send_back": { may: reviewers },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof policy;

/** The row of an action, whatever columns it uses. */
export function ruleFor(action: Action): Rule {
  return policy[action];
}

/** True when the role alone allows the action: decides which buttons are shown, never what is written. */
export function permits(actor: Actor, action: Action): boolean {
  return ruleFor(action).may.includes(actor.role);
}
