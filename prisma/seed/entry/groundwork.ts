import { addMember, openCase } from "@/lib/cases/commands";
import { enterIndividual, recordConsent } from "@/lib/people/commands";
import { addSource } from "@/lib/sources/commands";
import { type CaseKey, everyone } from "../cases/keys";
import { idOf } from "../ids";
import { consents, people } from "../people";
import { register } from "../sources/register";
import { operator, reviewer, send } from "./send";

const hostState = "KZ";
const returnState = "CN";

/** What has to stand before anything can be told: sources, people, cases and who works on them. */
export async function layGroundwork(): Promise<{ sources: number; cases: number }> {
  const sources = Object.entries(register);
  for (const [key, source] of sources) {
    await send(addSource, `source/${key}`, { id: idOf(`source/${key}`), ...source });
  }
  for (const key of everyone) await openWithSubject(key);
  return { sources: sources.length, cases: everyone.length };
}

async function openWithSubject(key: CaseKey): Promise<void> {
  const { name, otherNames, ...person } = people[key];
  const id = idOf(`individual/${key}`);
  const caseId = idOf(`case/${key}`);
  await send(enterIndividual, `individual/${key}`, { id, ...person, names: [name, ...otherNames] });
  await send(openCase, `case/${key}`, {
    ...{ id: caseId, slug: key, title: name.text, hostState, returnState, subjectIds: [id] },
  });
  const member = { caseId, accountId: reviewer.accountId };
  await send(addMember, `member/${key}`, member, operator);
  await send(recordConsent, `consent/${key}`, {
    ...{ id: idOf(`consent/${key}`), individualId: id },
    ...{ basis: "self_disclosed", audience: "public", ...consents[key] },
  });
}
