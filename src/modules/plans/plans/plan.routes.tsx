import type { Child } from "hono/jsx";
import { invalid, type Typed } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listGroups } from "../../governance/index.ts";
import { listBodiesAtWork, listPlaces, SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { getAction } from "../actions/action.store.ts";
import { listArchivedPlans } from "../arranging/arranging.store.ts";
import { gatherOpenRounds } from "../chasing/gather-open-rounds.ts";
import { countOpenImports } from "../imports/import.store.ts";
import { planPaths } from "../paths.ts";
import { changePlan } from "./change-plan.ts";
import { planForm } from "./plan.form.ts";
import { listPlans } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";
import { PlanPage } from "./plan.views.tsx";
import { headingWord, PLAN_NOTICES, planNotices } from "./plan.words.ts";
import { planInAddress } from "./plan-address.routes.ts";
import type { PlanChoices } from "./plan-fields.views.tsx";
import { filterIn } from "./plan-filter.props.ts";
import { PlanFormPage, planFields, tieProblem, typedPlan } from "./plan-form.views.tsx";
import { listInforming } from "./plan-link.store.ts";
import { PlanListPage } from "./plan-list.views.tsx";
import { getPlanSheet } from "./plan-sheet.store.ts";
import { getPlanStanding, listRefreshDue } from "./plan-standing.store.ts";
import { getPlanView } from "./plan-view.store.ts";
import { startPlan } from "./start-plan.ts";

export function openPlanDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans", "plans:plan:read", showPlans);
  doors.get("/:partnership/desk/plans/new", "plans:plan:create", (visit) =>
    answerPlanForm(visit, null, { typed: startingWith(visit) }),
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
      refreshDue={
        await listRefreshDue(
          visit.scope,
          sheets.map(({ plan }) => plan),
        )
      }
      archived={(await listArchivedPlans(visit.scope)).length}
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
    <PlanPage
      visit={visit}
      view={view}
      standing={await getPlanStanding(visit.scope, plan)}
      rounds={await gatherOpenRounds(visit.scope, plan.id)}
      turned={turned}
      notice={noticeSaid(visit, planNotices(headingWord(plan, visit.tenant.words)))}
    />,
  );
}

async function postNewPlan(visit: Visit): Promise<Response> {
  const form = parseForm(planForm, visit.typed);
  if (!form.ok) return answerPlanForm(visit, null, form, 422);
  const result = await startPlan(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, result.value.number), "started");
  return answerPlanForm(visit, null, invalid(visit.typed, [tieProblem(result.refusal)]), 422);
}

/** A plan that works out an action is an implementation plan; any other begins as an improvement plan. */
function startingWith(visit: Visit): Typed {
  const action = visit.query("action") ?? "";
  return action === "" ? { kind: "improvement" } : { kind: "implementation", action };
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
  return answerPlanForm(visit, plan, invalid(visit.typed, [tieProblem(result.refusal)]), 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: PlanRow): Promise<Response> {
  const theirs = typedPlan(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "plan", id: now.id })}
      fields={planFields(visit.tenant, await choicesFor(visit, now, {}))}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  return answerPlanForm(visit, now, { typed: { ...visit.typed, version: theirs.version } }, 409, conflict);
}

export async function answerPlanForm(
  visit: Visit,
  plan: PlanRow | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  const sheet = plan ? await getPlanSheet(visit.scope, plan) : null;
  return page(
    <PlanFormPage
      visit={visit}
      sheet={sheet}
      choices={await choicesFor(visit, plan, form.typed)}
      informing={plan ? await listInforming(visit.scope, plan.id) : []}
      form={form}
      conflict={conflict}
    />,
    status,
  );
}

/** What a plan can be tied to: never to itself, nor to an action that is none of this partnership. */
async function choicesFor({ scope }: Visit, plan: PlanRow | null, typed: Typed): Promise<PlanChoices> {
  const number = /^[1-9]\d{0,8}$/.exec(String(typed.action ?? ""))?.[0];
  return {
    groups: await listGroups(scope),
    organisations: await listBodiesAtWork(scope),
    places: await listPlaces(scope),
    plans: (await listPlans(scope)).filter(({ id }) => id !== plan?.id),
    action: plan === null && number ? await getAction(scope, Number(number)) : null,
  };
}
