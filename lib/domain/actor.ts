/** What an actor is: a closed list like those of `vocabulary`. */
export const actorKinds = [
  "official",
  "court",
  "agency",
  "organisation",
  "lawyer",
  "activist",
  "outlet",
] as const;
