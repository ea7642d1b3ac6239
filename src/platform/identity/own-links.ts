import { and, asc, eq } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import { account } from "./identity.table.ts";

/** A provider that somebody has signed in with, and may again. */
export interface OwnLink {
  readonly id: string;
  readonly provider: string;
  readonly addedAt: Date;
}

export async function listLinks({ database }: Pool, accountId: string): Promise<OwnLink[]> {
  const rows = await database
    .select()
    .from(account)
    .where(eq(account.userId, accountId))
    .orderBy(asc(account.createdAt), account.id);
  return rows.map(({ id, providerId, createdAt }) => ({ id, provider: providerId, addedAt: createdAt }));
}

/** Takes a provider of this account away, and answers its name; null for another's. It comes back when its owner signs in with it again. */
export async function removeLink({ database }: Pool, accountId: string, id: string): Promise<string | null> {
  const [row] = await database
    .delete(account)
    .where(and(eq(account.userId, accountId), eq(account.id, id)))
    .returning({ provider: account.providerId });
  return row?.provider ?? null;
}
