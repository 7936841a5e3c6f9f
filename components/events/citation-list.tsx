"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/i18n/translate";
import { CitationFields } from "./citation-fields";
import { shownRows } from "./citation-rows";
import type { Part } from "./event-form-state";

/** How we know: as many sources as there are. The button asks the server where there is no JavaScript. */
export function CitationList({ explain, ...part }: Part & { explain: string }) {
  const { locale, state, choices } = part;
  const t = translator(locale);
  const [rows, setRows] = useState(shownRows(state.typed));
  return (
    <section className="grid gap-4" aria-labelledby="sources-title">
      <div>
        <h2 id="sources-title" className="font-semibold text-xl">
          {t("desk.citation.title")}
        </h2>
        <p className="text-sm text-soft">{explain}</p>
      </div>
      {Array.from({ length: rows }, (_, index) => `citations.${index}`).map((row, index) => (
        <CitationFields key={row} {...part} row={row} number={index + 1} />
      ))}
      <datalist id="sources">
        {choices.sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      <input type="hidden" name="rows" value={rows} />
      <div>
        <Button look="quiet" name="intent" value="add-row" onClick={() => setRows(rows + 1)}>
          {t("desk.citation.add")}
        </Button>
      </div>
    </section>
  );
}
