import type { z } from "zod";
import type { proceedingInput } from "@/lib/proceedings/schema";
import { type CaseKey, men } from "./cases/keys";
import { idOf } from "./ids";
import type { Round } from "./rounds";

type Track = Omit<z.input<typeof proceedingInput>, "id" | "caseIds"> & {
  cases: readonly CaseKey[];
  round: Round;
};

/** The tracks before a forum. No source on record names the statute in the two men's case. */
export const proceedings = {
  menBorder: { cases: men, round: "founding", kind: "criminal", tier: "public" },
  sauytbayChina: {
    cases: ["sairagul-sauytbay"],
    round: "founding",
    kind: "criminal",
    forum: "China: no court or authority named",
    tier: "public",
  },
  sauytbayBorder: {
    cases: ["sairagul-sauytbay"],
    round: "court",
    kind: "criminal",
    forum: "Panfilov district court, Zharkent, Almaty Region, Kazakhstan",
    statute: "Criminal Code of Kazakhstan, art. 392(1), as in force in 2018",
    tier: "public",
  },
} satisfies Record<string, Track>;

export function proceedingId(key: keyof typeof proceedings): string {
  return idOf(`proceeding/${key}`);
}
