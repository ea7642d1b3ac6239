import { and, lt, ne } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { messages } from "./message.table.ts";

const DAY_MS = 86_400_000;
/** How long letters are kept that have ended, for whoever looks into trouble with mail. */
export const LETTERS_KEPT_DAYS = 30;

/** Removes the rows of letters that ended long ago. What a day's mail was, and what it told, is kept. Answers how many went. */
export async function removeOldLetters(database: Database, at: Date): Promise<number> {
  const rows = await database
    .delete(messages)
    .where(
      and(
        ne(messages.state, "waiting"),
        lt(messages.createdAt, new Date(at.getTime() - LETTERS_KEPT_DAYS * DAY_MS)),
      ),
    )
    .returning({ id: messages.id });
  return rows.length;
}
