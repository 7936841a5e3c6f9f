import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import { clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { dayAsDate, dayOf } from "@/lib/domain/day";
import { bounds } from "@/lib/domain/edtf/bounds";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { individualScope } from "@/lib/people/scope";
import { caseInput, checkInput, memberInput } from "./schema";

/** Opens a case; who opens it is its first member, cleared for what is sealed in it. */
export function openCase(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "case.open", command, {
    schema: caseInput,
    subject: ({ id }) => ({ type: "case", id, caseIds: [] }),
    work: async ({ db, input: { subjectIds, ...opened }, now }) => {
      const taken = await db.case.count({ where: { slug: opened.slug } });
      if (taken > 0) return refuse({ code: "slug_taken", field: "slug" });
      const known = await db.individual.count({
        where: { AND: [individualScope(viewer), { id: { in: subjectIds } }] },
      });
      if (known < subjectIds.length) return refuse({ code: "not_found", field: "subjectIds" });
      const subjects = subjectIds.map((individualId, position) => ({ individualId, position }));
      await db.case.create({
        data: {
          ...opened,
          openedAt: now,
          subjects: { create: subjects },
          members: { create: { accountId: viewer.accountId, sealed: true, addedAt: now } },
        },
        select: { id: true },
      });
      return accept({ id: opened.id });
    },
  });
}

/** Lets somebody see and work on a case. Only who is cleared for what is sealed in it can clear others, or take that away. */
export function addMember(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ caseId: string; accountId: string }>> {
  return change(viewer, "case.member.add", command, {
    schema: memberInput,
    subject: ({ caseId }) => ({ type: "case", id: caseId, caseIds: [caseId] }),
    work: async ({ db, input: { caseId, accountId, sealed }, now }) => {
      const known = await db.account.count({ where: { id: accountId, suspendedAt: null } });
      if (known === 0) return refuse({ code: "not_found", field: "accountId" });
      const where = { caseId_accountId: { caseId, accountId } };
      const member = await db.caseMember.findUnique({ where, select: { sealed: true } });
      const changesClearance = sealed !== (member?.sealed ?? false);
      if (changesClearance && (await clearance(viewer, caseId)) !== "sealed") {
        return refuse({ code: "not_cleared", field: "sealed" });
      }
      await db.caseMember.upsert({
        where,
        create: { caseId, accountId, sealed, addedAt: now },
        update: { sealed },
        select: { caseId: true },
      });
      return accept({ caseId, accountId });
    },
  });
}

/** Records that somebody searched for news of a case, and how late the last report found is. */
export function recordCheck(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "case.check.record", command, {
    schema: checkInput,
    subject: ({ caseId }) => ({ type: "case", id: caseId, caseIds: [caseId] }),
    work: async ({ db, input: { checkedOn, ...check }, now }) => {
      if (checkedOn > dayOf(now)) return refuse({ code: "date_in_future", field: "checkedOn" });
      const { earliest } = bounds(check.lastReport);
      if (earliest !== null && earliest > checkedOn) {
        return refuse({ code: "newer_than_search", field: "lastReport" });
      }
      await db.check.create({
        data: { ...check, checkedOn: dayAsDate(checkedOn), checkedById: viewer.accountId },
        select: { id: true },
      });
      return accept({ id: check.id });
    },
  });
}
