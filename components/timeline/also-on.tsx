import { Fragment } from "react";
import { casePath } from "@/lib/format/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { upperFirst } from "./labels";

/** The other timelines on which the same happening stands. */
export function AlsoOn({ slugs, locale }: { slugs: string[]; locale: Locale }) {
  if (slugs.length === 0) return null;
  return (
    <>
      {" · "}
      {translator(locale)("public.entry.alsoOn")}{" "}
      {slugs.map((slug, at) => (
        <Fragment key={slug}>
          {at > 0 && ", "}
          <a href={casePath(slug)}>{nameIn(slug, locale)}</a>
        </Fragment>
      ))}
    </>
  );
}

/** A document holds other cases by their address only, which is the name in Latin letters. */
function nameIn(slug: string, locale: Locale): string {
  return slug
    .split("-")
    .map((word) => upperFirst(word, locale))
    .join(" ");
}
