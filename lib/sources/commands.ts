import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { sourceInput } from "./schema";

/** Adds a source to the shared library. An address is on record once. */
export function addSource(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "source.add", command, {
    schema: sourceInput,
    subject: ({ id }) => ({ type: "source", id, caseIds: [] }),
    work: async ({ db, input }) => {
      const known = input.url && (await db.source.count({ where: { url: input.url } }));
      if (known) return refuse({ code: "source_known", field: "url" });
      await db.source.create({ data: { ...input, recordedById: viewer.accountId } });
      return accept({ id: input.id });
    },
  });
}
