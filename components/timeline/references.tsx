import { Fragment } from "react";
import type { PublicCitation, PublicSource } from "@/lib/domain/document";
import { sourceAnchor } from "@/lib/format/addresses";

type References = { citations: PublicCitation[]; sources: PublicSource[] };

/** The sources of some citations, each once: "RFE/RL [1], Fergana [12]", the numbers as links. */
export function References({ citations, sources }: References) {
  const numbers = [...new Set(citations.map(({ source }) => source))].sort((a, b) => a - b);
  return numbers.map((number, at) => (
    <Fragment key={number}>
      {at > 0 && ", "}
      {sources.find((source) => source.number === number)?.publisher}{" "}
      <a href={`#${sourceAnchor(number)}`}>[{number}]</a>
    </Fragment>
  ));
}
