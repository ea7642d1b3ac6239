import { and, asc, eq, lte } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import { sayError } from "../log/say-error.ts";
import { enterPartnership } from "../scope/open-scope.ts";
import { messages } from "./message.table.ts";

/** A mail as it is handed to a server: plain text and HTML say the same. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a letter at the moment it is sent; null when there is nobody to send it to, and nobody is told. */
export type Composer = (letter: {
  readonly to: string;
  readonly partnership: string | null;
  readonly facts: Record<string, string>;
  /** When it was put into the post: some letters are of no use any more. */
  readonly posted: Date;
}) => Promise<Mail | null>;

export type Carrier = (mail: Mail) => Promise<void>;

const MOST_ATTEMPTS = 8;

/** Sends what waits, one letter a transaction, until nothing is due. Two servers never take the same letter. Answers how many went out. */
export async function emptyPostbox(
  pool: Pool,
  composers: Readonly<Record<string, Composer>>,
  carry: Carrier,
  now: () => Date,
  log: Log,
): Promise<number> {
  let sent = 0;
  for (;;) {
    const outcome = await pool.database.transaction(async (database) => {
      await enterPartnership(database, "");
      const [letter] = await database
        .select()
        .from(messages)
        .where(and(eq(messages.state, "waiting"), lte(messages.nextAt, now())))
        .orderBy(asc(messages.nextAt))
        .limit(1)
        .for("update", { skipLocked: true });
      if (!letter) return "empty";
      const mark = (change: Partial<typeof messages.$inferInsert>) =>
        database
          .update(messages)
          .set({ attempts: letter.attempts + 1, ...change })
          .where(eq(messages.id, letter.id));
      try {
        const mail = await composers[letter.kind]?.({
          to: letter.toAddress,
          partnership: letter.partnershipId,
          facts: letter.facts,
          posted: letter.createdAt,
        });
        if (!mail) {
          await mark({ state: "dropped" });
          return "dropped";
        }
        await carry(mail);
        await mark({ state: "sent", sentAt: now() });
        return "sent";
      } catch (error) {
        const last = letter.attempts + 1 >= MOST_ATTEMPTS;
        log.warn("a mail did not go out", {
          kind: letter.kind,
          attempt: letter.attempts + 1,
          why: sayError(error),
        });
        await mark({
          state: last ? "failed" : "waiting",
          nextAt: new Date(now().getTime() + 30_000 * 2 ** letter.attempts),
          lastError: sayError(error).slice(0, 500),
        });
        return "waiting";
      }
    });
    if (outcome === "empty") return sent;
    if (outcome === "sent") sent += 1;
  }
}
