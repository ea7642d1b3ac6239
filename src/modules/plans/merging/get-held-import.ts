import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getImport } from "../imports/import.store.ts";
import { worksOnPaper } from "../policy.ts";
import type { GatheredMerging } from "./gather-merging.ts";

/** An import that is held against a plan, for somebody who may work on it. NotFound for one that is to become a new plan, or was thrown away. */
export async function getHeldImport(scope: Scope, number: number): Promise<GatheredMerging["row"]> {
  const row = await getImport(scope, number);
  const { intoPlanId } = row;
  if (intoPlanId === null || row.state === "thrown-away") throw new NotFound();
  demand(worksOnPaper, scope, row);
  return { ...row, intoPlanId };
}
