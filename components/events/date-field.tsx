"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldProps } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { inWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { readTypedDate } from "./typed-values";

type Props = FieldProps & { locale: Locale; today: string; defaultValue: string };

/** A date typed as people say it, read back in words while typing (or when the page comes back). */
export function DateField({ locale, today, defaultValue, ...field }: Props) {
  const [text, setText] = useState(defaultValue);
  const input = useRef<HTMLInputElement>(null);
  // What was typed before the page came alive raised no event.
  useEffect(() => setText(input.current?.value ?? ""), []);
  const said = readBack(text, today, field.name, locale);
  return (
    <div>
      <TextInput
        {...field}
        ref={input}
        defaultValue={defaultValue}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="mt-1 min-h-6 text-green text-sm" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function readBack(text: string, today: string, name: string, locale: Locale): string {
  if (text.trim() === "") return "";
  const read = readTypedDate(text, today, name, locale);
  if ("refusal" in read) return "";
  return translator(locale)("desk.event.readAs", { date: inWords(read.edtf, locale) });
}
