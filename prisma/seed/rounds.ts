import type { PublicationKind } from "@/lib/domain/vocabulary";
import { type CaseKey, everyone, men } from "./cases/keys";

type Release = { cases: readonly CaseKey[]; kind: PublicationKind; note: string };

/**
 * The history of the record: in each round things are entered or corrected, and then the cases it
 * touched are published, with a note for readers.
 */
export const rounds = {
  founding: [
    {
      cases: everyone,
      kind: "first",
      note: "First version: what the article of RFE/RL’s Kazakh Service of December 2019 says, and nothing else.",
    },
  ],
  court: [
    {
      cases: ["sairagul-sauytbay"],
      kind: "correction",
      note: "We wrote, with the first article, that a court in Almaty refused to extradite her. It was the Panfilov district court in Zharkent, Almaty Region, and a conviction in which expulsion was not applied.",
    },
  ],
  misunderstood: [
    {
      cases: men,
      kind: "clarification",
      note: "The official who was reported as saying that the two will be deported has said that he was misunderstood, did not mean these two, and that the court will decide.",
    },
  ],
  autumn: [
    {
      cases: men,
      kind: "update",
      note: "Other reports from the autumn of 2019 add the crossing, the arrest and the custody order, and give days where we had only months. Where they differ, both stand.",
    },
  ],
  later: [
    {
      cases: men,
      kind: "update",
      note: "Added: the trial, the judgment, the release, refugee status for one year, the attacks of 2021 and 2023, and the search for later news.",
    },
    {
      cases: ["sairagul-sauytbay"],
      kind: "update",
      note: "Added from other reports: arrest, trial and release, the refusal of refugee status, the departure for Sweden, and what China’s authorities say of her.",
    },
  ],
} satisfies Record<string, Release[]>;

export type Round = keyof typeof rounds;
