import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { enterPartnership } from "../scope/open-scope.ts";
import { forgetTold } from "./digest.store.ts";
import { type DigestState, digests } from "./digest.table.ts";
import type { messages } from "./message.table.ts";

interface Ended {
  readonly state: Exclude<DigestState, "waiting">;
  readonly at: Date;
  readonly subject?: string;
  readonly trouble?: string;
}

/**
 * Writes what became of a letter onto the day's mail that it was, in the postman's transaction. A mail that was not sent
 * told nothing, so what it was to tell is forgotten, and whatever is still owed can be told by another.
 */
export async function endDigest(
  database: Database,
  letter: Pick<typeof messages.$inferSelect, "partnershipId" | "facts">,
  { state, at, subject, trouble }: Ended,
): Promise<void> {
  const { partnershipId: partnership, facts } = letter;
  const id = facts.digest;
  if (partnership === null || id === undefined) return;
  await database
    .update(digests)
    .set({ state, endedAt: at, subject: subject ?? null, trouble: trouble ?? null })
    .where(and(eq(digests.partnershipId, partnership), eq(digests.id, id)));
  if (state === "sent") return;
  await enterPartnership(database, partnership);
  await forgetTold({ database, partnership }, id);
  await enterPartnership(database, "");
}
