import { asc, desc, eq, type SQL } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import { enterPartnership } from "../scope/open-scope.ts";
import { carryNext } from "./carry-next.ts";
import type { Carrier, Composer, Outcome, PostCount } from "./mail.ts";
import { messages } from "./message.table.ts";

export interface PostWork {
  /** How many letters are under way at once. */
  readonly atOnce?: number;
  /** Says true when the house closes: letters in hand are finished, no other is taken. */
  readonly isClosing?: () => boolean;
}

/** Sends what waits, each letter in a transaction of its own, until nothing is due. Two servers never take the same letter. Answers what became of them. */
export async function emptyPostbox(
  pool: Pool,
  composers: Readonly<Record<string, Composer>>,
  carry: Carrier,
  now: () => Date,
  log: Log,
  { atOnce = 1, isClosing = () => false }: PostWork = {},
): Promise<PostCount> {
  const count = { sent: 0, refused: 0, failed: 0, dropped: 0, waiting: 0 };
  const postmen = Array.from({ length: atOnce }, async (_, index) => {
    // One of several begins with what came last: a link to sign in does not wait behind a whole quarter's asking.
    const next = index === 1 ? desc(messages.nextAt) : asc(messages.nextAt);
    while (!isClosing()) {
      const outcome = await sendNext(pool, composers, carry, now, log, next);
      if (outcome === null) return;
      count[outcome] += 1;
    }
  });
  // Every postman puts down what he has in hand before a trouble of one is told.
  for (const one of await Promise.allSettled(postmen)) if (one.status === "rejected") throw one.reason;
  return count;
}

/** Sends one letter. Its row is held meanwhile, and others pass it by. Null where nothing is due. */
async function sendNext(
  pool: Pool,
  composers: Readonly<Record<string, Composer>>,
  carry: Carrier,
  now: () => Date,
  log: Log,
  next: SQL,
): Promise<Outcome | null> {
  const taken: string[] = [];
  const noting: Carrier = async (mail, stamp) => {
    await carry(mail, stamp);
    taken.push(stamp.letterId);
  };
  try {
    return await carryNext(pool, composers, noting, now, log, next);
  } catch (error) {
    // The server has it, and we could not write that down: whatever the reason is, it must not come again every five seconds.
    for (const id of taken) await markTaken(pool, id, now());
    throw error;
  }
}

function markTaken(pool: Pool, id: string, at: Date): Promise<void> {
  return pool.database.transaction(async (database) => {
    await enterPartnership(database, "");
    await database.update(messages).set({ state: "sent", sentAt: at }).where(eq(messages.id, id));
  });
}
