import type { Database } from "../database/database.ts";
import { messages } from "./message.table.ts";

export interface Letter {
  readonly partnership: string | null;
  readonly to: string;
  readonly kind: string;
  readonly facts: Record<string, string>;
}

/** Puts a letter into the post, in the transaction that `database` is in. */
export function post(database: Database, letter: Letter, at: Date): Promise<void> {
  return postAll(database, [letter], at);
}

const ROWS_AT_ONCE = 500;

/** The same for many. */
export async function postAll(database: Database, letters: readonly Letter[], at: Date): Promise<void> {
  for (let from = 0; from < letters.length; from += ROWS_AT_ONCE) {
    await database.insert(messages).values(
      letters.slice(from, from + ROWS_AT_ONCE).map(({ partnership, to, kind, facts }) => ({
        id: crypto.randomUUID(),
        partnershipId: partnership,
        toAddress: to,
        kind,
        facts,
        state: "waiting" as const,
        nextAt: at,
        createdAt: at,
      })),
    );
  }
}
