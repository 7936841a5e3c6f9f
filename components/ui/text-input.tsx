import type { InputHTMLAttributes, Ref } from "react";
import { controlClass, described, Field, type FieldProps } from "./field";

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | "type"
  | "defaultValue"
  | "inputMode"
  | "autoComplete"
  | "autoCapitalize"
  | "list"
  | "lang"
  | "onChange"
  | "maxLength"
> & { ref?: Ref<HTMLInputElement> };

/** One line of text, in any script: the browser finds its direction. */
export function TextInput(props: FieldProps & Native) {
  const { id, name, label, hint, error, required, optional, type = "text", ...native } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...native}
        {...described({ id, hint, error })}
        id={id}
        name={name}
        type={type}
        dir="auto"
        aria-required={required}
        className={controlClass}
      />
    </Field>
  );
}
