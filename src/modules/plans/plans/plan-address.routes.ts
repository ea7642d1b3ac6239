import { NotFound } from "../../../platform/access/errors.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { getPlan } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";

/** The plan whose number stands in the address; NotFound for none, a bad number, or another partnership's. */
export function planInAddress(visit: Visit): Promise<PlanRow> {
  const number = numberParam(visit, "plan");
  if (number === null) throw new NotFound();
  return getPlan(visit.scope, number);
}
