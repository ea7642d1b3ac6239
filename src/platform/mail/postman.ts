import { and, asc, desc, eq, lte, type SQL } from "drizzle-orm";
import type { Database, Pool } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import { sayError } from "../log/say-error.ts";
import { enterPartnership } from "../scope/open-scope.ts";
import { endDigest } from "./end-digest.ts";
import { judgeTrouble, sayTrouble } from "./judge-trouble.ts";
import { messages } from "./message.table.ts";

/** A mail as it is handed to a server: plain text and HTML say the same. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whose mail it is, by name; the settings' name where it is nobody's. */
  readonly senderName?: string;
  /** Where its reader chooses how often mail comes. */
  readonly choicesHref?: string;
}

/** What the letter had before it was written: it is the same however often the letter is tried. */
export interface Stamp {
  readonly letterId: string;
  readonly at: Date;
}

/** A letter as its composer sees it. */
export interface WaitingLetter {
  readonly to: string;
  readonly partnership: string | null;
  readonly facts: Record<string, string>;
  /** When it was put into the post: some letters are of no use any more. */
  readonly posted: Date;
  /** The transaction in which it is sent, as the runtime role. A composer may enter the letter's partnership in it. */
  readonly database: Database;
}

/** The letter may not go before this moment: nobody is written to in their quiet hours. */
export interface Later {
  readonly notBefore: Date;
}

/** Writes a letter at the moment it is sent; null when there is nobody to send it to, or nothing to say any more. */
export type Composer = (letter: WaitingLetter) => Promise<Mail | Later | null>;

export type Carrier = (mail: Mail, stamp: Stamp) => Promise<void>;

export interface PostCount {
  readonly sent: number;
  /** Addresses that take no mail. */
  readonly refused: number;
  /** Given up, or not taken for what they say. */
  readonly failed: number;
  /** Nobody was there, or nothing was left to say. */
  readonly dropped: number;
  /** To be tried again. */
  readonly waiting: number;
}

type Outcome = keyof PostCount;

/** Tried after half a minute, one, two, four … and then every hour: about a day and a half. */
export const MOST_ATTEMPTS = 40;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

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

function carryNext(
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
    if (letter === undefined) return null;
    const mark = (change: Partial<typeof messages.$inferInsert>) =>
      database.update(messages).set(change).where(eq(messages.id, letter.id));
    const attempts = letter.attempts + 1;
    const written = await writeAndCarry();
    if ("trouble" in written) return giveBack(written.trouble);
    const { mail } = written;
    if (mail === null) {
      await mark({ state: "dropped", attempts });
      await endDigest(database, letter, { state: "empty", at: now() });
      return "dropped";
    }
    if ("notBefore" in mail) {
      await mark({ nextAt: mail.notBefore });
      return "waiting";
    }
    await mark({ state: "sent", attempts, sentAt: now() });
    await endDigest(database, letter, { state: "sent", at: now(), subject: mail.subject });
    return "sent";

    async function writeAndCarry(): Promise<{ mail: Mail | Later | null } | { trouble: unknown }> {
      try {
        const mail = await compose(database, composers, letter);
        if (mail !== null && !("notBefore" in mail)) await carry(mail, { letterId: letter.id, at: now() });
        return { mail };
      } catch (trouble) {
        return { trouble };
      }
    }

    async function giveBack(error: unknown): Promise<Outcome> {
      const trouble = judgeTrouble(error);
      const isLast = trouble !== "later" || attempts >= MOST_ATTEMPTS;
      log.warn("a mail did not go out", {
        kind: letter.kind,
        attempt: attempts,
        isLast,
        why: sayError(error),
      });
      await mark({
        state: isLast ? "failed" : "waiting",
        attempts,
        nextAt: new Date(now().getTime() + pauseAfter(letter.attempts)),
        lastError: sayError(error).slice(0, 500),
      });
      if (!isLast) return "waiting";
      const state = trouble === "address" ? "refused" : "failed";
      await endDigest(database, letter, { state, at: now(), trouble: sayTrouble(error) });
      return state;
    }
  });
}

/** In a savepoint, so that a statement that fails in it leaves the letter's own transaction whole. */
async function compose(
  database: Database,
  composers: Readonly<Record<string, Composer>>,
  letter: typeof messages.$inferSelect,
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

/** Up to a fifth shorter by chance, so that letters which were refused together do not all come back together. */
function pauseAfter(attempts: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 16), LONGEST_PAUSE_MS);
  return Math.round(pause * (1 - Math.random() / 5));
}
