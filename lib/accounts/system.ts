import { randomUUID } from "node:crypto";
import { z } from "zod";
import { change } from "@/lib/access/change";
import { systemAccounts, systemViewer } from "@/lib/access/system";
import { reader } from "@/lib/db/reader";
import { accept } from "@/lib/domain/outcome";

/** Makes the rows of the machine's own accounts where they are missing: call it before `systemViewer` acts. */
export async function enterSystemAccounts(): Promise<void> {
  const rows = Object.entries(systemAccounts).map(([handle, account]) => ({ handle, ...account }));
  const ids = rows.map((row) => row.id);
  if ((await reader().account.count({ where: { id: { in: ids } } })) === rows.length) return;
  const operator = systemViewer("operator");
  const command = { id: randomUUID(), input: {} };
  await change(operator, "account.enter", command, {
    schema: z.strictObject({}),
    subject: () => ({ type: "account", id: operator.accountId, caseIds: [] }),
    work: async ({ db }) => {
      await db.account.createMany({ data: rows, skipDuplicates: true });
      return accept(null);
    },
  });
}
