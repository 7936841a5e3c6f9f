import { controlClass, described, Field, type FieldProps } from "./field";

type Props = FieldProps & { defaultValue?: string; rows?: number };

/** Several lines of text, in any script. */
export function Textarea(props: Props) {
  const { id, name, label, hint, error, required, optional, defaultValue, rows = 4 } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...described({ id, hint, error })}
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={defaultValue}
        aria-required={required}
        className={controlClass}
      />
    </Field>
  );
}
