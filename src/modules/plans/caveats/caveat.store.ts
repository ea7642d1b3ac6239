import { and, asc, eq } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type CaveatRow, caveats } from "./caveat.table.ts";

/** What was said against a plan or of its limits, in its order. */
export async function listCaveats(scope: Scope, planId: string): Promise<CaveatRow[]> {
  return scope.database
    .select()
    .from(caveats)
    .where(and(eq(caveats.partnershipId, scope.partnership), eq(caveats.planId, planId)))
    .orderBy(asc(caveats.position), asc(caveats.id));
}
