import type { Database } from "../database/database.ts";
import { messages } from "./message.table.ts";

export interface Letter {
  readonly partnership: string | null;
  readonly to: string;
  readonly kind: string;
  readonly facts: Record<string, string>;
}

/** Puts a letter into the post, in the transaction that `database` is in. */
export async function post(database: Database, letter: Letter, at: Date): Promise<void> {
  await database.insert(messages).values({
    id: crypto.randomUUID(),
    partnershipId: letter.partnership,
    toAddress: letter.to,
    kind: letter.kind,
    facts: letter.facts,
    state: "waiting",
    nextAt: at,
    createdAt: at,
  });
}
