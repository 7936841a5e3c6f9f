import { controlClass, described, Field, type FieldProps } from "./field";

export type Option = { value: string; label: string; hint?: string };

type Props = FieldProps & { options: Option[]; defaultValue?: string; empty?: string };

/** One of a closed list; `empty` is what the first line says where no choice is an answer too. */
export function Select(props: Props) {
  const { id, name, label, hint, error, required, optional, options, defaultValue, empty } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...described({ id, hint, error })}
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-required={required}
        className={controlClass}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
