import { and, eq, lte, type SQL } from "drizzle-orm";
import type { Database, Pool } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import { sayError } from "../log/say-error.ts";
import { enterPartnership } from "../scope/open-scope.ts";
import { endDigest } from "./end-digest.ts";
import { judgeTrouble, sayTrouble } from "./judge-trouble.ts";
import type { Carrier, Composer, Later, Mail, Outcome } from "./mail.ts";
import { messages } from "./message.table.ts";

/** Tried after half a minute, one, two, four … and then every hour: about a day and a half. */
const MOST_ATTEMPTS = 40;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

type Row = typeof messages.$inferSelect;

/**
 * Takes one letter that is due, writes and carries it, and writes down what became of it, in one transaction. Its row is held
 * meanwhile, and others pass it by. Null where nothing is due.
 */
export function carryNext(
  pool: Pool,
  composers: Readonly<Record<string, Composer>>,
  carry: Carrier,
  now: () => Date,
  log: Log,
  next: SQL,
): Promise<Outcome | null> {
  return pool.database.transaction(async (database) => {
    await enterPartnership(database, "");
    const [letter] = await database
      .select()
      .from(messages)
      .where(and(eq(messages.state, "waiting"), lte(messages.nextAt, now())))
      .orderBy(next)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!letter) return null;
    const attempts = letter.attempts + 1;
    let mail: Mail | Later | null;
    try {
      mail = await compose(database, composers, letter);
      if (mail !== null && !("notBefore" in mail)) await carry(mail, { letterId: letter.id, at: now() });
    } catch (error) {
      return giveBack(database, letter, error, now(), log);
    }
    if (mail === null) {
      await mark(database, letter, { state: "dropped", attempts });
      await endDigest(database, letter, { state: "empty", at: now() });
      return "dropped";
    }
    if ("notBefore" in mail) {
      await mark(database, letter, { nextAt: mail.notBefore });
      return "waiting";
    }
    await mark(database, letter, { state: "sent", attempts, sentAt: now() });
    await endDigest(database, letter, { state: "sent", at: now(), subject: mail.subject });
    return "sent";
  });
}

/** In a savepoint, so that a statement that fails in it leaves the letter's own transaction whole. */
async function compose(
  database: Database,
  composers: Readonly<Record<string, Composer>>,
  letter: Row,
): Promise<Mail | Later | null> {
  const composer = composers[letter.kind];
  if (!composer) throw new Error(`Nobody here writes letters of the kind “${letter.kind}”.`);
  const written = await database.transaction((inner) =>
    composer({
      to: letter.toAddress,
      partnership: letter.partnershipId,
      facts: letter.facts,
      posted: letter.createdAt,
      database: inner,
    }),
  );
  await enterPartnership(database, "");
  return written;
}

/** What did not go: to be tried again, or at an end. */
async function giveBack(
  database: Database,
  letter: Row,
  error: unknown,
  at: Date,
  log: Log,
): Promise<Outcome> {
  const attempts = letter.attempts + 1;
  const trouble = judgeTrouble(error);
  const isLast = trouble !== "later" || attempts >= MOST_ATTEMPTS;
  log.warn("a mail did not go out", { kind: letter.kind, attempt: attempts, isLast, why: sayError(error) });
  await mark(database, letter, {
    state: isLast ? "failed" : "waiting",
    attempts,
    nextAt: new Date(at.getTime() + pauseAfter(letter.attempts)),
    lastError: sayError(error).slice(0, 500),
  });
  if (!isLast) return "waiting";
  const state = trouble === "address" ? "refused" : "failed";
  await endDigest(database, letter, { state, at, trouble: sayTrouble(error) });
  return state;
}

async function mark(
  database: Database,
  { id }: Row,
  change: Partial<typeof messages.$inferInsert>,
): Promise<void> {
  await database.update(messages).set(change).where(eq(messages.id, id));
}

/** Up to a fifth shorter by chance, so that letters which were refused together do not all come back together. */
function pauseAfter(attempts: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 16), LONGEST_PAUSE_MS);
  return Math.round(pause * (1 - Math.random() / 5));
}
