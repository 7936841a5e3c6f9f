import type { ReactNode } from "react";

type Props = { children: ReactNode; note?: string; about?: string };

/** The foot of a form: its button stays in reach of a thumb, with what it will be saved to beside it. */
export function Bar({ children, note, about }: Props) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t bg-paper px-4 py-3">
      {children}
      {about && (
        <p className="min-w-0 flex-1 basis-32 text-sm text-soft leading-tight">
          {note} <strong className="block text-ink">{about}</strong>
        </p>
      )}
    </div>
  );
}
