import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { user } from "./identity.table.ts";

/** An e-mail address as accounts keep it: two people cannot differ in capitals only. */
export function accountEmail(email: string): string {
  return email.trim().toLowerCase();
}

export async function findAccount(
  database: Database,
  email: string,
): Promise<typeof user.$inferSelect | null> {
  const [row] = await database
    .select()
    .from(user)
    .where(eq(user.email, accountEmail(email)));
  return row ?? null;
}

/**
 * The id of the account with this address, made if there is none. An account belongs to the service: where the person
 * already works in another partnership it is the same one, and nothing of it is changed.
 */
export async function ensureAccount(
  database: Database,
  who: { readonly email: string; readonly name: string },
  at: Date,
): Promise<string> {
  const known = await findAccount(database, who.email);
  if (known) return known.id;
  await database
    .insert(user)
    .values({
      id: crypto.randomUUID(),
      name: who.name,
      email: accountEmail(who.email),
      // Whoever opens the link that is sent there has shown that the address is theirs; there is no other way in.
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
    })
    .onConflictDoNothing();
  const made = await findAccount(database, who.email);
  if (!made) throw new Error("the account was not kept");
  return made.id;
}
