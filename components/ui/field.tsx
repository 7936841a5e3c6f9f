import type { ReactNode } from "react";

/** What every control of a form is given; `error` is the sentence beside it. */
export type FieldProps = {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  /** said after the label of what may stay empty */
  optional?: string | undefined;
};

type Frame = Pick<FieldProps, "id" | "label" | "hint" | "error" | "optional"> & {
  children: ReactNode;
};

/** A label, its hint and its error around one control. */
export function Field({ id, label, hint, error, optional, children }: Frame) {
  return (
    <div className={error ? "border-s-4 border-rust ps-3" : undefined}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {optional && <span className="font-normal text-soft text-sm"> {optional}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The sentences that `describedBy` points at: the hint, and why the value was not taken. */
export function FieldNotes({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1 font-semibold text-rust text-sm">
          {error}
        </p>
      )}
    </>
  );
}

/** The attributes that tie a control to its sentences. */
export function described({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  };
}

export const controlClass =
  "block w-full min-w-0 min-h-11 rounded-lg border border-edge bg-card px-3 py-2 text-ink";
