import type { ReactNode } from "react";

type Look = "main" | "quiet" | "grave";

type Props = {
  children: ReactNode;
  look?: Look;
  name?: string;
  value?: string;
  pending?: boolean;
  onClick?: () => void;
};

/** A button that sends its form. It stays in reach while sending, so the focus is not lost. */
export function Button({ children, look = "main", name, value, pending, onClick }: Props) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={buttonClass(look)}
      onClick={
        onClick &&
        ((event) => {
          event.preventDefault();
          onClick();
        })
      }
    >
      {children}
    </button>
  );
}

const looks: Record<Look, string> = {
  main: "border-teal bg-teal text-paper",
  quiet: "border-edge bg-card text-teal",
  grave: "border-rust bg-card text-rust",
};

/** The same shape for a link that stands where a button would. */
export function buttonClass(look: Look = "main"): string {
  return `inline-flex min-h-11 cursor-pointer items-center justify-center rounded-lg border px-5 py-2 text-center font-semibold no-underline aria-disabled:opacity-60 ${looks[look]}`;
}
