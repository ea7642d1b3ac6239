import type { Child } from "hono/jsx";
import { type Invalid, invalid, type Parsed } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { actionNumber } from "../actions/action-page.routes.tsx";
import { ledBy } from "../actions/lead.ts";
import { sayTargetUnread } from "../actions/target.words.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { changesActions, updatesAction } from "../policy.ts";
import { addStep } from "./add-step.ts";
import { applyStepTemplate } from "./apply-step-template.ts";
import { changeStep } from "./change-step.ts";
import { moveStep } from "./move-step.ts";
import { removeStep } from "./remove-step.ts";
import { stepChangeForm, stepForm, stepPlaceForm, templateChoiceForm } from "./step.form.ts";
import { getStep } from "./step.store.ts";
import { STEP_NOTICES, STEPS_MOVED, STEPS_OVER } from "./step.words.ts";
import { StepFormPage, stepFields, typedStep } from "./step-form.views.tsx";
import { listStepTemplates } from "./step-template.store.ts";
import { StepsPage } from "./steps.views.tsx";
import { tickStep } from "./tick-step.ts";

export function openStepDoors(doors: Doors): void {
  const path = "/:partnership/desk/actions/:action/steps";
  doors.get(path, "plans:plan:read", (visit) => answerSteps(visit));
  doors.post(path, "plans:action:change", postStep);
  doors.get(`${path}/:step/edit`, "plans:action:change", showChange);
  doors.post(`${path}/:step/edit`, "plans:action:change", postChange);
  doors.post(`${path}/:step/completion`, "plans:plan:read", (visit) => postTick(visit, true));
  doors.post(`${path}/:step/reopening`, "plans:plan:read", (visit) => postTick(visit, false));
  doors.post(`${path}/:step/place`, "plans:action:change", postPlace);
  doors.post(`${path}/:step/removal`, "plans:action:change", postRemoval);
  doors.post("/:partnership/desk/actions/:action/template", "plans:action:change", postTemplate);
}

type Refused = { readonly form: "step" | "template"; readonly state: FormState };

async function answerSteps(visit: Visit, refused?: Refused, status = 200): Promise<Response> {
  const desk = await getActionDesk(visit.scope, actionNumber(visit));
  return page(
    <StepsPage
      visit={visit}
      desk={desk}
      templates={await listStepTemplates(visit.scope)}
      mayTick={allowed(updatesAction, visit.scope, ledBy(desk.leads))}
      mayChange={allowed(changesActions, visit.scope, null)}
      refused={refused}
      notice={noticeSaid(visit, STEP_NOTICES)}
    />,
    status,
  );
}

async function postStep(visit: Visit): Promise<Response> {
  const { plan, action } = await getActionDesk(visit.scope, actionNumber(visit));
  const form = datesRead(visit, plan, parseForm(stepForm, visit.typed));
  if (!form.ok) return answerSteps(visit, { form: "step", state: form }, 422);
  const result = await addStep(visit.scope, action.number, form.value);
  return result.ok ? backToSteps(visit, "step-added") : refuseOver(visit, "step", "text");
}

async function postTemplate(visit: Visit): Promise<Response> {
  const form = parseForm(templateChoiceForm, visit.typed);
  if (!form.ok) return answerSteps(visit, { form: "template", state: form }, 422);
  const result = await applyStepTemplate(visit.scope, actionNumber(visit), form.value.template);
  return result.ok ? backToSteps(visit, "steps-applied") : refuseOver(visit, "template", "template");
}

async function postTick(visit: Visit, done: boolean): Promise<Response> {
  const number = actionNumber(visit);
  const result = await tickStep(visit.scope, number, uuidParam(visit, "step"), done);
  if (!result.ok) return refuseOver(visit, "step", "text");
  const said = done ? "step-done" : "step-open";
  if (visit.typed.from !== "action") return backToSteps(visit, said);
  return seeOther(planPaths.action(visit.tenant.slug, number), said);
}

async function postPlace(visit: Visit): Promise<Response> {
  const form = parseForm(stepPlaceForm, visit.typed);
  if (!form.ok) return answerSteps(visit, { form: "step", state: form }, 422);
  const { direction, shown } = form.value;
  const result = await moveStep(visit.scope, actionNumber(visit), uuidParam(visit, "step"), direction, shown);
  if (result.ok) return backToSteps(visit, "step-moved");
  const state = invalid({}, [{ field: "text", message: STEPS_MOVED }]);
  return answerSteps(visit, { form: "step", state }, 409);
}

async function postRemoval(visit: Visit): Promise<Response> {
  await removeStep(visit.scope, actionNumber(visit), uuidParam(visit, "step"));
  return backToSteps(visit, "step-removed");
}

async function showChange(visit: Visit): Promise<Response> {
  const desk = await getActionDesk(visit.scope, actionNumber(visit));
  const step = await getStep(visit.scope, desk.action.id, uuidParam(visit, "step"));
  return page(<StepFormPage visit={visit} desk={desk} step={step} form={{ typed: typedStep(step) }} />);
}

async function postChange(visit: Visit): Promise<Response> {
  const desk = await getActionDesk(visit.scope, actionNumber(visit));
  const step = await getStep(visit.scope, desk.action.id, uuidParam(visit, "step"));
  const answer = (form: FormState, status: number, conflict?: Child) =>
    page(<StepFormPage visit={visit} desk={desk} step={step} form={form} conflict={conflict} />, status);
  const form = datesRead(visit, desk.plan, parseForm(stepChangeForm, visit.typed));
  if (!form.ok) return answer(form, 422);
  const result = await changeStep(visit.scope, desk.action.number, step.id, form.value);
  if (result.ok) return backToSteps(visit, "step-changed");
  const theirs = typedStep(step);
  // Both texts are kept: theirs above, this person's in the form, which now stands on the newest version.
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "action", id: desk.action.id })}
      fields={stepFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  return answer({ typed: { ...visit.typed, version: theirs.version } }, 409, conflict);
}

/** A date whose words cannot be read is asked about once, and kept if the person says so. */
function datesRead<Value extends { readonly target: string; readonly keepTarget: boolean }>(
  visit: Visit,
  plan: PlanRow,
  form: Parsed<Value> | Invalid,
): Parsed<Value> | Invalid {
  if (!form.ok || form.value.keepTarget) return form;
  const message = sayTargetUnread(form.value.target, plan.datedOn);
  return message ? invalid(visit.typed, [{ field: "target", message }]) : form;
}

function backToSteps(visit: Visit, said: string): Response {
  return seeOther(planPaths.actionSteps(visit.tenant.slug, actionNumber(visit)), said);
}

function refuseOver(visit: Visit, form: Refused["form"], field: string): Promise<Response> {
  return answerSteps(visit, { form, state: invalid(visit.typed, [{ field, message: STEPS_OVER }]) }, 422);
}
