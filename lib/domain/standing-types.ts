import { z } from "zod";
import { badges, detentionKinds, protectionStatuses, removalStates } from "./vocabulary";

/**
 * One answer about where a case stands. `since` and `lastConfirmed` are EDTF; `unconfirmedSince` is
 * set once nothing confirmed the value for longer than its threshold; `events` are the ids it rests on.
 */
function facet<T extends z.ZodType<string>>(value: T) {
  return z.strictObject({
    value,
    since: z.string().nullable(),
    lastConfirmed: z.string().nullable(),
    unconfirmedSince: z.string().nullable(),
    events: z.array(z.string()),
  });
}

export const standingShape = z.strictObject({
  /** `unspecified`: held, and no source says in what kind of custody */
  custody: facet(z.enum([...detentionKinds, "unspecified", "none"])),
  /** `place` is the state whose status it is: `SE` */
  protection: facet(z.enum([...protectionStatuses, "none"])).extend({
    place: z.string().nullable(),
  }),
  removal: facet(z.enum([...removalStates, "none"])),
  /** an ISO 3166-1 code, or `unknown` */
  whereabouts: facet(z.string()),
  badge: facet(z.enum(badges)),
});

export type Standing = z.output<typeof standingShape>;
export type Facet<V extends string = string> = Omit<Standing["whereabouts"], "value"> & {
  value: V;
};
