// npm run account: invite, suspend and list people, for whoever holds the machine.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { caseScope } from "@/lib/access/scope";
import { systemViewer } from "@/lib/access/system";
import { invite, suspend } from "@/lib/accounts/commands";
import { accounts, hasAdministrator } from "@/lib/accounts/queries";
import { enterSystemAccounts } from "@/lib/accounts/system";
import { addMember } from "@/lib/cases/commands";
import { reader } from "@/lib/db/reader";
import type { Outcome } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { refusalText } from "@/lib/i18n/refusals";
import { runningSettings } from "./lib/running.mjs";

const usage = `npm run account -- invite --role contributor|reviewer|advocate|admin [--case SLUG]…
npm run account -- join HANDLE --case SLUG… [--sealed]    onto a case; --sealed: cleared for what is sealed in it
npm run account -- suspend HANDLE
npm run account -- list
npm run account -- first-admin    a link for the first administrator, while there is none`;

const operator = systemViewer("operator");

const commands: Record<string, (rest: string[]) => Promise<string>> = {
  invite: inviteSomebody,
  join: joinCases,
  suspend: suspendSomebody,
  list: listAccounts,
  "first-admin": inviteFirstAdmin,
};

try {
  process.stdout.write(await run(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

async function run([name = "", ...rest]: string[]): Promise<string> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(usage);
  Object.assign(process.env, await runningSettings(process.env));
  await enterSystemAccounts();
  return command(rest);
}

async function inviteSomebody(rest: string[]): Promise<string> {
  const options = { role: { type: "string" }, case: { type: "string", multiple: true } } as const;
  const { values } = parseArgs({ args: rest, options });
  return link(values.role ?? "contributor", await caseIdsOf(values.case ?? []));
}

async function inviteFirstAdmin(): Promise<string> {
  if (await hasAdministrator()) return "";
  const cases = await reader().case.findMany({ where: caseScope(operator), select: { id: true } });
  return link(
    "admin",
    cases.map(({ id }) => id),
  );
}

async function joinCases(rest: string[]): Promise<string> {
  const options = {
    case: { type: "string", multiple: true },
    sealed: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
  const [handle = ""] = positionals;
  const account = (await accounts(operator))?.find((row) => row.handle === handle);
  if (!account) throw new Error(`There is no account "${handle}".`);
  const member = { accountId: account.id, sealed: values.sealed };
  const caseIds = await caseIdsOf(values.case ?? []);
  for (const caseId of caseIds) {
    const command = { id: randomUUID(), input: { ...member, caseId } };
    valueOrThrow(await addMember(operator, command));
  }
  const cleared = values.sealed ? ", cleared for what is sealed in them" : "";
  return `${handle} is on these cases${cleared}: ${values.case?.join(", ") ?? "none"}.\n`;
}

async function suspendSomebody([handle = ""]: string[]): Promise<string> {
  valueOrThrow(await suspend(operator, { id: randomUUID(), input: { handle } }));
  return `${handle} is suspended: every session has ended, and signing in is refused.\n`;
}

async function listAccounts(): Promise<string> {
  const rows = (await accounts(operator)) ?? [];
  return rows
    .map(({ handle, role, cases, canSignIn, suspendedAt }) => {
      const state = suspendedAt ? "suspended" : canSignIn ? "can sign in" : "of the machine";
      return `${handle.padEnd(24)}${role.padEnd(14)}${String(cases).padStart(3)} cases  ${state}\n`;
    })
    .join("");
}

async function link(role: string, caseIds: string[]): Promise<string> {
  const made = await invite(operator, { id: randomUUID(), input: { role, caseIds } });
  return `${env().origin}/desk/join/${valueOrThrow(made).token}\n`;
}

async function caseIdsOf(slugs: string[]): Promise<string[]> {
  const cases = await reader().case.findMany({ where: { slug: { in: slugs } } });
  const unknown = slugs.find((slug) => !cases.some((found) => found.slug === slug));
  if (unknown !== undefined) throw new Error(`There is no case "${unknown}".`);
  return cases.map(({ id }) => id);
}

function valueOrThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const sentences = outcome.refusals.map(
    (refusal) => `${refusal.field ? `${refusal.field}: ` : ""}${refusalText(refusal, "en")}`,
  );
  throw new Error(sentences.join("\n"));
}
