import { and, desc, eq, gt } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import { session } from "./identity.table.ts";

/** One place where somebody is signed in. */
export interface OwnSession {
  readonly id: string;
  readonly since: Date;
  /** Seen at least once that day. */
  readonly lastSeen: Date;
  /** What the browser says of itself. */
  readonly agent: string | null;
}

/** Where this account is signed in, the latest first. */
export async function listSessions({ database }: Pool, accountId: string, at: Date): Promise<OwnSession[]> {
  const rows = await database
    .select()
    .from(session)
    .where(and(eq(session.userId, accountId), gt(session.expiresAt, at)))
    .orderBy(desc(session.updatedAt), session.id);
  return rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    since: createdAt,
    lastSeen: updatedAt,
    agent: userAgent,
  }));
}

/** Ends one session of this account; another's is left alone. */
export async function endSession({ database }: Pool, accountId: string, id: string): Promise<void> {
  await database.delete(session).where(and(eq(session.userId, accountId), eq(session.id, id)));
}

/** Ends every session of this account: signs out everywhere. */
export async function endSessions({ database }: Pool, accountId: string): Promise<void> {
  await database.delete(session).where(eq(session.userId, accountId));
}
