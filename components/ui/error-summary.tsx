"use client";

import { useEffect, useRef } from "react";

type Props = { title: string; errors: { id: string | null; text: string }[] };

/** What was not taken, above the form, with a link to each place; it takes the focus when it appears. */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border border-rust border-s-8 bg-card px-4 py-3"
    >
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            {id ? (
              <a href={`#${id}`} className="text-rust underline">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
