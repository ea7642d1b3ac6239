import { seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { getAction, listActionsByIds } from "../actions/action.store.ts";
import { getEvidence } from "../evidence/evidence.store.ts";
import { getImport } from "../imports/import.store.ts";
import { planPaths } from "../paths.ts";
import { getRisk } from "../risks/risk.store.ts";
import { getPlan, getPlanById } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";

/** What may be done with a plan that is put away: taking it back, copying it, and taking it off the public pages. */
const EVEN_THEN =
  /\/plans\/:plan\/(?:archiving|restoring|copy|withdrawal)$|\/imports\/:import\/(?:removal|undoing)$/;

/**
 * The same doors, but that those which change something of a plan refuse while it is put away: the record of what was
 * promised stays as it was. Whoever comes is led to the plan, which says so and how to take it back.
 */
export function whileLive(doors: Doors): Doors {
  return {
    ...doors,
    post: (path, access, handle, taking) =>
      doors.post(
        path,
        access,
        async (visit) => {
          const plan = EVEN_THEN.test(path) ? null : await planOf(visit, path);
          if (!plan?.archivedAt) return handle(visit);
          return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "put-away");
        },
        taking,
      ),
  };
}

/** The plan that a door is about, by what its address names; null where it names nothing of a plan. */
async function planOf(visit: Visit, path: string): Promise<PlanRow | null> {
  const { scope } = visit;
  const numberOf = (name: string) => (path.includes(`/:${name}`) ? numberParam(visit, name) : null);
  const plan = numberOf("plan");
  if (plan !== null) return getPlan(scope, plan);
  const action = numberOf("action");
  if (action !== null) return getPlanById(scope, (await getAction(scope, action)).planId);
  const risk = numberOf("risk");
  if (risk !== null) return getPlanById(scope, (await getRisk(scope, risk)).planId);
  const paper = numberOf("import");
  if (paper !== null) {
    const { intoPlanId } = await getImport(scope, paper);
    return intoPlanId ? getPlanById(scope, intoPlanId) : null;
  }
  if (!path.includes("/:evidence")) return null;
  const { actionId } = await getEvidence(scope, uuidParam(visit, "evidence"));
  const [shown] = await listActionsByIds(scope, [actionId]);
  return shown ? getPlanById(scope, shown.planId) : null;
}
