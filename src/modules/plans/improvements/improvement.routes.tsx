import type { Child } from "hono/jsx";
import type { Typed } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { addImprovement } from "./add-improvement.ts";
import { changeImprovement } from "./change-improvement.ts";
import { improvementForm } from "./improvement.form.ts";
import { getImprovement, listImplications } from "./improvement.store.ts";
import { ImprovementFormPage, improvementFields, typedImprovement } from "./improvement-form.views.tsx";
import { listServable } from "./served.store.ts";

export function openImprovementDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/improvements";
  doors.get(`${path}/new`, "plans:plan:change", showNew);
  doors.post(`${path}/new`, "plans:plan:change", postNew);
  doors.get(`${path}/:improvement/edit`, "plans:plan:change", showChange);
  doors.post(`${path}/:improvement/edit`, "plans:plan:change", postChange);
}

async function showNew(visit: Visit): Promise<Response> {
  return answerForm(visit, await planInAddress(visit), null, blankForm);
}

async function postNew(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(improvementForm, visit.typed);
  if (!form.ok) return answerForm(visit, plan, null, form, 422);
  await addImprovement(visit.scope, plan.number, form.value);
  return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "improvement-added");
}

async function showChange(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const { id, typed } = await improvementInAddress(visit, plan);
  return answerForm(visit, plan, id, { typed });
}

async function postChange(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const { id } = await improvementInAddress(visit, plan);
  const form = parseForm(improvementForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) return answerForm(visit, plan, id, form.ok ? version : form, 422);
  const result = await changeImprovement(visit.scope, id, version.value.version, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "improvement-changed");
  return answerConflict(visit, plan);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, plan: PlanRow): Promise<Response> {
  const { id, typed: theirs } = await improvementInAddress(visit, plan);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "improvement", id })}
      fields={improvementFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, version: theirs.version } };
  return answerForm(visit, plan, id, form, 409, conflict);
}

async function answerForm(
  visit: Visit,
  plan: PlanRow,
  id: string | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  return page(
    <ImprovementFormPage
      visit={visit}
      plan={plan}
      id={id}
      form={form}
      servable={await listServable(visit.scope, plan)}
      conflict={conflict}
    />,
    status,
  );
}

/** The improvement in the address as its form holds it; NotFound where it is none of this plan. */
async function improvementInAddress(visit: Visit, plan: PlanRow): Promise<{ id: string; typed: Typed }> {
  const row = await getImprovement(visit.scope, uuidParam(visit, "improvement"));
  if (row.planId !== plan.id) throw new NotFound();
  return { id: row.id, typed: typedImprovement(row, await listImplications(visit.scope, [row.id])) };
}
