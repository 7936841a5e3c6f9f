import type { FormState } from "@/components/ui/form-state";
import { type FormAction, useForm } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { refusalText } from "@/lib/i18n/refusals";

/** `useForm`, with what was refused as sentences beside their fields. */
export function useDeskForm<State extends FormState>(
  action: FormAction<State>,
  initial: State,
  locale: Locale,
) {
  const { state, ...form } = useForm(action, initial);
  const errors = state.refusals.map((refusal) => ({
    field: refusal.field || null,
    text: refusalText(refusal, locale),
  }));
  return { ...form, state: { ...state, errors } };
}
