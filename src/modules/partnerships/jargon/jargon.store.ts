import { asc, eq } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnerships } from "../partnership.table.ts";
import { jargonWords } from "./jargon.table.ts";
import type { Jargon } from "./jargon.ts";

/** The words that this partnership would rather not use in public, in the order of the alphabet. */
export async function listJargon(scope: Scope): Promise<readonly Jargon[]> {
  return scope.database
    .select({ word: jargonWords.word, instead: jargonWords.instead })
    .from(jargonWords)
    .where(eq(jargonWords.partnershipId, scope.partnership))
    .orderBy(asc(jargonWords.word));
}

/** The list as it is now, with everybody else who would write it waiting until this transaction ends. */
export async function lockJargon(scope: Scope): Promise<readonly Jargon[]> {
  await scope.database
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(eq(partnerships.id, scope.partnership))
    .for("update");
  return listJargon(scope);
}

/** Puts this list in the place of the one that was. */
export async function replaceJargon(scope: Scope, list: readonly Jargon[]): Promise<void> {
  await scope.database.delete(jargonWords).where(eq(jargonWords.partnershipId, scope.partnership));
  if (list.length === 0) return;
  await scope.database
    .insert(jargonWords)
    .values(list.map((jargon) => ({ ...jargon, partnershipId: scope.partnership, id: crypto.randomUUID() })));
}
