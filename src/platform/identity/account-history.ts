import { and, desc, eq, gte } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { post } from "../mail/post.ts";
import { user } from "./identity.table.ts";
import { accountHistory } from "./passkey.table.ts";

/** What can change in how somebody signs in. Its words are the page's and the mail's. */
export type AccountChange =
  | "passkey-added"
  | "passkey-renamed"
  | "passkey-removed"
  | "second-step-set-up"
  | "second-step-removed"
  | "second-step-ended"
  | "provider-added"
  | "provider-removed"
  | "signed-out-everywhere"
  | "codes-guessed";

/** What its owner is written about at once: whoever gets into a mailbox for a moment must not do these unseen. */
const WRITTEN_ABOUT: ReadonlySet<AccountChange> = new Set([
  "passkey-added",
  "passkey-removed",
  "second-step-set-up",
  "second-step-removed",
  "second-step-ended",
  "provider-added",
  "provider-removed",
  "codes-guessed",
]);

export interface Changed {
  readonly accountId: string;
  readonly what: AccountChange;
  readonly detail?: string | null;
  readonly agent?: string | null;
}

export interface RememberedChange {
  readonly at: Date;
  readonly what: string;
  readonly detail: string | null;
  readonly agent: string | null;
}

/** Writes down what changed in how somebody signs in, and puts a mail to them into the post, both or neither. */
export async function recordChange(database: Database, changed: Changed, at: Date): Promise<void> {
  const { accountId, what, detail = null, agent = null } = changed;
  await database.transaction(async (database) => {
    await database.insert(accountHistory).values({
      id: crypto.randomUUID(),
      userId: accountId,
      at,
      what,
      detail,
      agent: agent?.slice(0, 300) ?? null,
    });
    if (!WRITTEN_ABOUT.has(what)) return;
    const [owner] = await database.select({ email: user.email }).from(user).where(eq(user.id, accountId));
    if (!owner) return;
    const facts = { what, detail: detail ?? "", agent: agent ?? "", at: at.toISOString() };
    await post(database, { partnership: null, to: owner.email, kind: "account-changed", facts }, at);
  });
}

/** What changed for this account, the latest first. */
export function listChanges(
  database: Database,
  accountId: string,
  most: number,
): Promise<RememberedChange[]> {
  return database
    .select({
      at: accountHistory.at,
      what: accountHistory.what,
      detail: accountHistory.detail,
      agent: accountHistory.agent,
    })
    .from(accountHistory)
    .where(eq(accountHistory.userId, accountId))
    .orderBy(desc(accountHistory.at), accountHistory.id)
    .limit(most);
}

/** Whether this happened to the account since a moment. */
export async function happenedSince(
  database: Database,
  accountId: string,
  what: AccountChange,
  since: Date,
): Promise<boolean> {
  const rows = await database
    .select({ id: accountHistory.id })
    .from(accountHistory)
    .where(
      and(eq(accountHistory.userId, accountId), eq(accountHistory.what, what), gte(accountHistory.at, since)),
    )
    .limit(1);
  return rows.length > 0;
}
