/** Stands between the values of a citation: a control character, which no text on record can hold. */
export const between = "\u001f";
