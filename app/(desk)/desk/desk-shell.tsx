import type { ReactNode } from "react";
import { deskLocale } from "@/components/desk/locale";
import { Shell } from "@/components/desk/shell";
import type { Viewer } from "@/lib/access/viewer";
import { signOutForm } from "./session/actions";

type Props = { viewer: Viewer | null; wide?: boolean; children: ReactNode };

/** The shell of every page, with the way out. */
export function DeskShell({ viewer, wide = false, children }: Props) {
  return (
    <Shell locale={deskLocale} who={viewer} signOut={signOutForm} wide={wide}>
      {children}
    </Shell>
  );
}
