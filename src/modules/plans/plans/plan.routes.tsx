import type { Child } from "hono/jsx";
import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listGroups } from "../../governance/index.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { countOpenImports } from "../imports/import.store.ts";
import { planPaths } from "../paths.ts";
import { changePlan } from "./change-plan.ts";
import { planForm } from "./plan.form.ts";
import { listPlans } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";
import { PlanPage } from "./plan.views.tsx";
import { PLAN_NOTICES } from "./plan.words.ts";
import { planInAddress } from "./plan-address.routes.ts";
import { filterIn } from "./plan-filter.props.ts";
import { groupGone, PlanFormPage, planFields, typedPlan } from "./plan-form.views.tsx";
import { PlanListPage } from "./plan-list.views.tsx";
import { getPlanSheet } from "./plan-sheet.store.ts";
import { getPlanView } from "./plan-view.store.ts";
import { startPlan } from "./start-plan.ts";

export function openPlanDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans", "plans:plan:read", showPlans);
  doors.get("/:partnership/desk/plans/new", "plans:plan:create", (visit) =>
    answerPlanForm(visit, null, { typed: { kind: "improvement" } }),
  );
  doors.post("/:partnership/desk/plans/new", "plans:plan:create", postNewPlan);
  doors.get("/:partnership/desk/plans/:plan", "plans:plan:read", showPlan);
  doors.get("/:partnership/desk/plans/:plan/edit", "plans:plan:change", editPlan);
  doors.post("/:partnership/desk/plans/:plan/edit", "plans:plan:change", postEditPlan);
}

async function showPlans(visit: Visit): Promise<Response> {
  const sheets = [];
  for (const plan of await listPlans(visit.scope)) sheets.push(await getPlanSheet(visit.scope, plan));
  return page(
    <PlanListPage
      visit={visit}
      sheets={sheets}
      openImports={await countOpenImports(visit.scope)}
      notice={noticeSaid(visit, PLAN_NOTICES)}
    />,
  );
}

async function showPlan(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const view = await getPlanView(visit.scope, plan, filterIn(visit.query));
  const asked = visit.query("page") ?? "1";
  const turned = asked === "all" ? "all" : Number.parseInt(asked, 10) || 1;
  return page(
    <PlanPage visit={visit} view={view} turned={turned} notice={noticeSaid(visit, PLAN_NOTICES)} />,
  );
}

async function postNewPlan(visit: Visit): Promise<Response> {
  const form = parseForm(planForm, visit.typed);
  if (!form.ok) return answerPlanForm(visit, null, form, 422);
  const result = await startPlan(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, result.value.number), "started");
  return answerPlanForm(visit, null, invalid(visit.typed, [groupGone]), 422);
}

async function editPlan(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  return answerPlanForm(visit, plan, { typed: typedPlan(plan) });
}

async function postEditPlan(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(planForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) return answerPlanForm(visit, plan, form.ok ? version : form, 422);
  const result = await changePlan(visit.scope, plan.number, version.value.version, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "changed");
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  return answerPlanForm(visit, plan, invalid(visit.typed, [groupGone]), 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: PlanRow): Promise<Response> {
  const theirs = typedPlan(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "plan", id: now.id })}
      fields={planFields(visit.tenant, await listGroups(visit.scope))}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  return answerPlanForm(visit, now, { typed: { ...visit.typed, version: theirs.version } }, 409, conflict);
}

async function answerPlanForm(
  visit: Visit,
  plan: PlanRow | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  const sheet = plan ? await getPlanSheet(visit.scope, plan) : null;
  const groups = await listGroups(visit.scope);
  return page(
    <PlanFormPage visit={visit} sheet={sheet} groups={groups} form={form} conflict={conflict} />,
    status,
  );
}
