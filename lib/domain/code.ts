/** A stored code as one of its closed list; any other is a defect and throws. */
export function codeOf<T extends string>(codes: readonly T[], stored: string): T {
  const code = codes.find((known) => known === stored);
  if (code === undefined) throw new Error(`Not one of its closed list: ${JSON.stringify(stored)}`);
  return code;
}
