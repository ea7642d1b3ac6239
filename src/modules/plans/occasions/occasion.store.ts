import { asc, eq } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type OccasionRow, occasions } from "./occasion.table.ts";

/** The occasions that dates hang on, in the order in which they were added. */
export async function listOccasions(scope: Scope): Promise<OccasionRow[]> {
  return scope.database
    .select()
    .from(occasions)
    .where(eq(occasions.partnershipId, scope.partnership))
    .orderBy(asc(occasions.number));
}
