import { describe, expect, it } from "vitest";
import { looseActions } from "./actions";
import { filesBelow, sourceFile } from "./house";

describe("a server function", () => {
  it("stands in an actions.ts, and is made by action", () => {
    expect(looseActions(filesBelow("app", "components", "lib"))).toEqual([]);
  });

  const actions = "app/(desk)/desk/cases/[id]/actions.ts";
  it.each([
    ["lib/cases/commands.ts", '"use server"; export const openCase = action(run);'],
    ["app/(desk)/desk/page.tsx", 'const save = async () => { "use server"; };'],
    [actions, '"use server"; export async function save(form: FormData) {}'],
    [actions, '"use server"; export default action(run);'],
    [actions, '"use server"; export * from "./others";'],
    [actions, '"use server"; const save = action(run); export { save };'],
    [actions, '"use server"; export const save = async () => {};'],
    [actions, '"use server"; export const save = doorAction(run);'],
    [actions, '"use server"; export const one = action(run), two = helper(run);'],
  ])("planted otherwise is caught: %s: %s", (path, text) => {
    expect(looseActions([sourceFile(path, text)])).toHaveLength(1);
  });

  it("may be for people not signed in yet only at the two forms of the door", () => {
    const text = '"use server"; export const enter = doorAction(run); export type State = Answer;';
    expect(looseActions([sourceFile("app/(desk)/desk/sign-in/actions.ts", text)])).toEqual([]);
  });
});
