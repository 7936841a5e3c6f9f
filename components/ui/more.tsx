import type { ReactNode } from "react";

type Props = { title: string; open?: boolean; children: ReactNode };

/** What is there when looked for, and out of the way until then. Its fields are sent open or shut. */
export function More({ title, open, children }: Props) {
  return (
    <details open={open} className="group rounded-lg border border-line bg-card">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 py-2 font-semibold text-teal">
        {title}
      </summary>
      <div className="grid gap-5 border-line border-t p-4">{children}</div>
    </details>
  );
}
