"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { type FormState, typedFrom } from "./form-state";

export type FormAction<State> = (previous: State, form: FormData) => Promise<State>;

/**
 * A form that works without JavaScript (the page comes back with the state) and, with it, sends in
 * place: the page stays as it is, so nothing typed is lost when the network fails on the way.
 * `turn` counts the answers, for parts that begin anew with each.
 */
export function useForm<State extends FormState>(action: FormAction<State>, initial: State) {
  const [posted, formAction] = useActionState<State, FormData>(
    action as (previous: Awaited<State>, form: FormData) => Promise<State>,
    initial as Awaited<State>,
  );
  const [sent, setSent] = useState<{ state: State; turn: number } | null>(null);
  const [pending, startTransition] = useTransition();
  const state: State = sent?.state ?? posted;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(async () => {
      const next = await send(action, state, form);
      startTransition(() => setSent((last) => ({ state: next, turn: (last?.turn ?? 0) + 1 })));
    });
  }

  return { state, pending, turn: sent?.turn ?? 0, form: { action: formAction, onSubmit } };
}

async function send<State extends FormState>(
  action: FormAction<State>,
  state: State,
  form: FormData,
): Promise<State> {
  try {
    const next = await action(state, form);
    // Turned away before the form was read, it comes back without what was typed.
    return next.refusals.some(({ code }) => code === "signed_out")
      ? { ...next, typed: typedFrom(form) }
      : next;
  } catch (error) {
    // Going elsewhere after a save is thrown too: it must reach the router.
    unstable_rethrow(error);
    return { ...state, typed: typedFrom(form), refusals: [{ code: "unreachable" }] };
  }
}
