import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { direction, locales } from "@/lib/i18n/locales";
import "./desk.css";

/** Every page of the desk is made for one person and one moment. */
export const dynamic = "force-dynamic";

// One title for all: on a shared phone the list of tabs and the history must not name anybody.
export const metadata: Metadata = {
  title: "Pana",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default function DeskLayout({ children }: { children: ReactNode }) {
  const [locale] = locales;
  return (
    <html lang={locale} dir={direction[locale]}>
      <body>{children}</body>
    </html>
  );
}
