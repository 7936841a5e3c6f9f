import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import { logEvent } from "@/lib/events/commands";
import { propose, publish } from "@/lib/publications/commands";
import { type CaseKey, everyone, men } from "@/prisma/seed/cases/keys";
import { enterCases } from "@/prisma/seed/entry/enter";
import { keeper, reviewer } from "@/prisma/seed/entry/send";
import { idOf } from "@/prisma/seed/ids";
import { routes } from "../architecture/entries";
import { canariesIn, canary } from "../support/canary";
import { crawl, type Page } from "../support/crawl";
import { asOwner } from "../support/database";
import { insert } from "../support/database-rows";
import { hiddenValues, hideable, identity, type Planted, plantEverywhere } from "../support/plant";
import { askPublicDoor } from "../support/public-door";
import { arrest, command, value } from "../support/record";

const origin = "http://localhost:3000";
const [alimuly, musakhanuly, sauytbay] = everyone;
const ask = (address: string) => askPublicDoor(address, origin);
const addresses = Object.entries(routes).flatMap(([route, { who }]) =>
  who === "anyone" ? everyone.map((slug) => addressOf(route, slug)) : [],
);
const mistaken = [
  `/cases/${alimuly}?asOf=soon`,
  `/api/v1/cases/${alimuly}?asOf=1`,
  "/cases/nobody",
];

let planted: Planted;
let hidden: Set<string>;
let pages: Page[];

beforeAll(async () => {
  await enterCases(() => undefined);
  const client = await asOwner();
  await fillEmptyTables(client);
  planted = await plantEverywhere(client);
  await client.query("UPDATE desk.consent SET condition_met = true");
  for (const slug of men) await logAndPublish(slug, "Held, says a report");
  await release(sauytbay, "withdrawal");
  hidden = await hiddenValues(client);
  pages = await crawl(ask, [...addresses, ...mistaken], origin);
}, 300_000);

describe("what is planted in the record", () => {
  it("stands in every column that can hold it and is not public", () => {
    const missing = hideable()
      .map(({ table, column }) => `${table}.${column}`)
      .filter((cell) => !planted.cells.has(cell) && !planted.refused.has(cell));
    expect(missing).toEqual([]);
    expect(planted.cells.size).toBeGreaterThan(60);
  });
});

describe("a stranger who follows every address", () => {
  it("gets to pages of every kind", () => {
    const kinds = new Set(pages.map(({ address }) => kindOf(address)));
    const known = addresses.map(kindOf);
    expect(known.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200, 400, 404, 410]));
  });

  it("meets nothing that is not public, in no byte of a body or a header", () => {
    const seen = pages.flatMap(({ address, headers, text }) =>
      canariesIn(`${address}\n${headers}\n${text}`).map((found) => `${address}: ${found}`),
    );
    expect(seen).toEqual([]);
  });

  it("meets no id or name of what stays on the desk", () => {
    expect(hidden.size).toBeGreaterThan(500);
    const seen = pages.flatMap(({ address, headers, text }) =>
      (`${headers}\n${text}`.match(identity) ?? [])
        .filter((value) => hidden.has(value))
        .map((value) => `${address}: ${value}`),
    );
    expect(seen).toEqual([]);
  });
});

describe("a leak", () => {
  it("is seen on every surface that says what happened", async () => {
    await logAndPublish(musakhanuly, canary("leak"));
    const leaking = await crawl(ask, addresses, origin);
    const kinds = leaking
      .filter(({ headers, text }) => canariesIn(headers + text).length > 0)
      .map(({ address }) => kindOf(address));
    expect([...new Set(kinds)].sort()).toEqual([
      "/api/v1/cases/[slug]",
      "/cases/[slug]",
      "/cases/[slug]/summary.md",
      "/cases/[slug]/summary.pdf",
      "/cases/[slug]/v/[version]",
    ]);
  });
});

async function logAndPublish(slug: CaseKey, headline: string): Promise<void> {
  const event = arrest([idOf(`case/${slug}`)], idOf("source/founding"), { headline });
  await value(logEvent(keeper, command(event)));
  await release(slug, "update");
}

async function release(slug: CaseKey, kind: PublicationKind): Promise<void> {
  const proposal = { id: randomUUID(), caseId: idOf(`case/${slug}`), kind, note: "Changed." };
  await value(publish(reviewer, command(await value(propose(keeper, command(proposal))))));
}

/** One row in each table that the three cases leave empty, and a copy of a source kept elsewhere. */
async function fillEmptyTables(client: pg.Client): Promise<void> {
  const account_id = keeper.accountId;
  const { rows } = await client.query("SELECT event_id, proceeding_id FROM desk.proceeding_step");
  const [from, to] = new Set<string>(rows.map(({ proceeding_id }) => proceeding_id));
  const event_id = rows[0].event_id;
  const digest = "e".repeat(64);
  const soon = new Date();
  const rest: [string, object][] = [
    [
      "attachment",
      { id: randomUUID(), event_id, media_type: "x", bytes: 1, original_hash: digest },
    ],
    ["actor", { id: randomUUID(), kind: "court", name: "A court", tier: "public" }],
    [
      "invitation",
      { id: randomUUID(), token_hash: digest, role: "reviewer", case_ids: [], expires_at: soon },
    ],
    ["session", { id: digest, account_id }],
    ["authenticator", { id: randomUUID(), account_id, kind: "passphrase", secret: "x" }],
    ["proceeding_link", { from_id: from, to_id: to, kind: "suspends" }],
  ];
  for (const [table, row] of rest)
    await insert(client, `desk.${table}`, row as Record<string, unknown>);
  await client.query(
    "UPDATE desk.source SET archived_url = 'https://archive.example/1', archived_at = now(), archived_hash = $1 WHERE id = $2",
    [digest, idOf("source/founding")],
  );
}

function addressOf(route: string, slug: string): string {
  return route.replace("[slug]", slug).replace("[version]", "1").replace("[...path]", "no/where");
}

/** An address without what differs from case to case. */
function kindOf(address: string): string {
  const path = address.replace(/\?.*$/, "").replace(/\/v\/\d+$/, "/v/[version]");
  return path.replace(new RegExp(`/(${everyone.join("|")})`), "/[slug]");
}
