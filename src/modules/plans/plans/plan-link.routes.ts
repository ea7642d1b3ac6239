import { invalid } from "../../../kernel/invalid.ts";
import { seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { planPaths } from "../paths.ts";
import { attachSourcePlan } from "./attach-source-plan.ts";
import { answerPlanForm } from "./plan.routes.tsx";
import { planInAddress } from "./plan-address.routes.ts";
import { typedPlan } from "./plan-form.views.tsx";
import { planLinkForm, planLinkRemovalForm } from "./plan-link.form.ts";
import { unassignSourcePlan } from "./unassign-source-plan.ts";

/** Which plans inform one: said and taken back on the page of its headings and words. */
export function openPlanLinkDoors(doors: Doors): void {
  doors.post("/:partnership/desk/plans/:plan/links", "plans:plan:change", postLink);
  doors.post("/:partnership/desk/plans/:plan/links/removal", "plans:plan:change", postRemoval);
}

async function postLink(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(planLinkForm, visit.typed);
  if (!form.ok)
    return answerPlanForm(visit, plan, { ...form, typed: { ...typedPlan(plan), ...visit.typed } }, 422);
  const result = await attachSourcePlan(visit.scope, plan.number, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "plan-linked");
  const problem = { field: "from", message: "A plan does not inform itself. Choose another" };
  return answerPlanForm(visit, plan, invalid({ ...typedPlan(plan), ...visit.typed }, [problem]), 422);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(planLinkRemovalForm, visit.typed);
  if (!form.ok)
    return answerPlanForm(visit, plan, { ...form, typed: { ...typedPlan(plan), ...visit.typed } }, 422);
  await unassignSourcePlan(visit.scope, plan.number, form.value.from);
  return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "plan-unlinked");
}
