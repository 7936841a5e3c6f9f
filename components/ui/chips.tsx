import { described, FieldNotes, type FieldProps } from "./field";
import type { Option } from "./select";

type Props = Omit<FieldProps, "required"> & {
  options: Option[];
  /** the values chosen at first */
  chosen: string[];
  /** several may be chosen */
  several?: boolean;
  onChoose?: (value: string) => void;
};

/** A choice shown whole: as easy to hit with a thumb as to reach with the keyboard. */
export function Chips(props: Props) {
  const { id, label, hint, error, optional, options } = props;
  return (
    <fieldset
      className={error ? "min-w-0 border-rust border-s-4 ps-3" : "min-w-0"}
      aria-describedby={described({ id, hint, error })["aria-describedby"]}
    >
      <legend className="mb-1 font-semibold">
        {label}
        {optional && <span className="font-normal text-soft text-sm"> {optional}</span>}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="flex flex-wrap gap-2">
        {options.map((option, index) => (
          <Chip key={option.value} {...props} option={option} id={index === 0 ? id : undefined} />
        ))}
      </div>
    </fieldset>
  );
}

type ChipProps = Pick<Props, "name" | "chosen" | "several" | "onChoose"> & {
  option: Option;
  id: string | undefined;
};

function Chip({ name, chosen, several, onChoose, option, id }: ChipProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-3xl border border-edge bg-card px-4 py-1.5 has-checked:border-teal has-checked:bg-teal has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-teal has-focus-visible:outline-offset-2">
      <input
        id={id}
        type={several ? "checkbox" : "radio"}
        name={name}
        value={option.value}
        defaultChecked={chosen.includes(option.value)}
        onChange={onChoose && (() => onChoose(option.value))}
        className="peer size-4 shrink-0 accent-paper outline-none"
      />
      <span>
        {option.label}
        {option.hint && (
          <span className="block whitespace-pre-line text-sm opacity-80">{option.hint}</span>
        )}
      </span>
    </label>
  );
}
