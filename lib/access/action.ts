import type { Refusal } from "@/lib/domain/outcome";
import { currentViewer, sentFromOwnPage } from "./session";
import type { Viewer } from "./viewer";

/** What a form shows after it was sent: refusals beside their fields, and whatever else it keeps. */
export type Answer = { refusals: readonly Refusal[] };

type FormAction<State> = (previous: State, form: FormData) => Promise<State>;

/**
 * Every server action is made by this: an exported function is a public address, callable by anybody
 * with any arguments. The request must come from a page of ours and carry a live session; otherwise
 * nothing runs, and the form is shown again with a refusal.
 */
export function action<State extends Answer>(
  run: (viewer: Viewer, form: FormData) => Promise<State>,
): FormAction<State> {
  return doorAction(async (form, previous) => {
    const viewer = await currentViewer();
    return viewer ? run(viewer, form) : { ...previous, refusals: [{ code: "signed_out" }] };
  });
}

/** As `action`, for the two forms of people not signed in yet: signing in, and joining by invitation. */
export function doorAction<State extends Answer>(
  run: (form: FormData, previous: State) => Promise<State>,
): FormAction<State> {
  return async (previous, form) => {
    if (!(await sentFromOwnPage())) return { ...previous, refusals: [{ code: "wrong_origin" }] };
    if (!(form instanceof FormData)) return { ...previous, refusals: [{ code: "not_a_command" }] };
    return run(form, previous);
  };
}
