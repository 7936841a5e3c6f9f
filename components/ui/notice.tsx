import type { ReactNode } from "react";

type Tone = "plain" | "good" | "careful" | "wrong";

const tones: Record<Tone, string> = {
  plain: "border-slate",
  good: "border-green",
  careful: "border-amber bg-mark",
  wrong: "border-rust",
};

type Props = { title?: string; tone?: Tone; children?: ReactNode; live?: boolean };

/** Something to know before going on. `live` is read out when it appears. */
export function Notice({ title, tone = "plain", children, live }: Props) {
  return (
    <div
      role={live ? "status" : undefined}
      className={`rounded-lg border border-s-8 bg-card px-4 py-3 ${tones[tone]}`}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
