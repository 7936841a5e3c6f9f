import type { PublishedCase } from "@/lib/domain/published";
import type { View } from "@/lib/public/machine-file";
import { bullet, escaped, heading, link, table } from "./commonmark";
import { summaryContent } from "./content";
import type { Person, Section, SummaryContent } from "./shape";

/** The summary of a published case as CommonMark, saying what the PDF says. */
export function summaryMarkdown(published: PublishedCase, view: View): string {
  const content = summaryContent(published, view);
  const blocks = [
    heading(1, content.title.text),
    escaped(content.subtitle),
    ...people(content.people),
    ...standing(content.standing),
    ...[content.asks, content.dates, content.proceedings].flatMap(section),
    ...[content.differences, content.unknown].flatMap(section),
    ...colophon(content),
    ...chronology(content.chronology),
    ...section(content.notes),
    ...sources(content.sources),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function people({ heading: title, persons }: SummaryContent["people"]): string[] {
  return [heading(2, title), ...persons.flatMap(person)];
}

function person({ name, forms, facts }: Person): string[] {
  const lines = forms.map(({ label, texts }) =>
    bullet(`${label}: ${texts.map(({ text }) => text).join(" · ")}`),
  );
  return [heading(3, name.text), [...lines, ...facts.map((fact) => bullet(fact))].join("\n")];
}

function standing(part: SummaryContent["standing"]): string[] {
  const rows = part.facets.map(({ label, value, note }) => [label, value, note ?? ""]);
  return [
    heading(2, part.heading),
    escaped(part.sentence),
    table(part.columns, rows),
    escaped(part.computed.join(" ")),
  ];
}

function section({ heading: title, none, items }: Section): string[] {
  const lines = items.map(({ words, notes }) => bullet(words.text, notes));
  return [heading(2, title), items.length > 0 ? lines.join("\n") : escaped(none)];
}

function colophon({ cite, signature }: SummaryContent): string[] {
  return [
    heading(2, cite.heading),
    [...cite.lines.map((line) => bullet(line)), `- ${link(cite.address)}`].join("\n"),
    escaped(signature.statement),
    signature.lines.map((line) => bullet(`${line}: ……………………`)).join("\n"),
  ];
}

function chronology({ heading: title, columns, entries }: SummaryContent["chronology"]): string[] {
  const rows = entries.map(({ when, lanes, headline, notes, sources: numbers }) => [
    when,
    lanes,
    [headline.text, ...notes].join(" · "),
    numbers,
  ]);
  return [heading(2, title), table(columns, rows)];
}

function sources({ heading: title, items }: SummaryContent["sources"]): string[] {
  const lines = items.map(({ number, words, notes, addresses }) => {
    const found = addresses.map(({ label, url }) =>
      label === null ? link(url) : `${escaped(label)} ${link(url)}`,
    );
    return [`${bullet(`[${number}] ${words.text}`, notes)}`, ...found.map((at) => `  - ${at}`)];
  });
  return [heading(2, title), lines.flat().join("\n")];
}
