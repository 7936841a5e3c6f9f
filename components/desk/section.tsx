import type { ReactNode } from "react";

type Props = { title: string; id?: string; children: ReactNode; aside?: ReactNode };

/** A part of a page under its heading; `aside` stands at the end of the heading's line. */
export function Section({ title, id, children, aside }: Props) {
  return (
    <section id={id} className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2 border-ink border-b-2 pb-1">
        <h2 className="font-semibold text-xl">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

type HeadProps = { title: ReactNode; children?: ReactNode; back?: { href: string; text: string } };

/** The top of a page: where one came from, what this is. */
export function PageHead({ title, children, back }: HeadProps) {
  return (
    <div className="grid gap-1">
      {back && (
        <a
          href={back.href}
          className="flex min-h-11 items-center self-start text-teal underline underline-offset-4"
        >
          {back.text}
        </a>
      )}
      <h1 className="font-semibold text-3xl">{title}</h1>
      {children}
    </div>
  );
}
