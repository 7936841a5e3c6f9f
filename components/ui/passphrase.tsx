"use client";

import { useState, useSyncExternalStore } from "react";
import { controlClass, described, Field, type FieldProps } from "./field";

type Props = FieldProps & { fresh: boolean; showLabel: string; hideLabel: string };

/**
 * A passphrase that can be looked at without losing it; pasting and password managers are welcome.
 * The button appears only where it can work. `fresh`: a new one is being chosen.
 */
export function Passphrase(props: Props) {
  const { id, name, label, hint, error, required, fresh, showLabel, hideLabel } = props;
  const [shown, setShown] = useState(false);
  const scripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="flex gap-2">
        <input
          {...described({ id, hint, error })}
          id={id}
          name={name}
          type={shown ? "text" : "password"}
          autoComplete={fresh ? "new-password" : "current-password"}
          autoCapitalize="none"
          spellCheck={false}
          aria-required={required}
          className={controlClass}
        />
        {scripted && (
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
            className="min-h-11 shrink-0 cursor-pointer rounded-lg border border-edge bg-card px-3 font-semibold text-teal"
          >
            {shown ? hideLabel : showLabel}
          </button>
        )}
      </div>
    </Field>
  );
}
