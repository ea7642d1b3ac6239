import { invalid } from "../../../kernel/invalid.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { personIdOf } from "../../../platform/scope/scope.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState, typedIn } from "../../../ui/form-state.ts";
import { listGroups } from "../../governance/index.ts";
import { getAction } from "../actions/action.store.ts";
import { type ActionRefusal, sayRefusal } from "../actions/action.words.ts";
import { actionNumber, answerAction } from "../actions/action-page.routes.tsx";
import { findLed } from "../actions/lead.store.ts";
import { sayTargetRead } from "../actions/target.words.ts";
import { planPaths } from "../paths.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { updatesAction } from "../policy.ts";
import { AskForMovePage } from "./ask.views.tsx";
import { askForMove } from "./ask-for-move.ts";
import { findOpenMove } from "./date-move.store.ts";
import { sayMoveRefusal } from "./date-move.words.ts";
import { decideMove } from "./decide-move.ts";
import { leaveMove } from "./leave-move.ts";
import { answerForm, moveForm } from "./move.form.ts";
import { withUnreadDate } from "./unread-date.words.ts";
import { withdrawMove } from "./withdraw-move.ts";

export function openDateMoveDoors(doors: Doors): void {
  const path = "/:partnership/desk/actions/:action/moves";
  doors.get(`${path}/new`, "plans:plan:read", (visit) => answerAsking(visit, blankForm));
  doors.post(path, "plans:plan:read", postAsking);
  doors.post(`${path}/:move/answer`, "plans:move:decide", postAnswer);
  doors.post(`${path}/:move/referral`, "plans:move:decide", postReferral);
  doors.post(`${path}/:move/withdrawal`, "plans:plan:read", postWithdrawal);
}

async function answerAsking(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { scope } = visit;
  const action = await getAction(scope, actionNumber(visit));
  demand(updatesAction, scope, await findLed(scope, action.id));
  const open = await findOpenMove(scope, action.id);
  const { movesGroupId } = await getPlanById(scope, action.planId);
  const group = (await listGroups(scope)).find(({ id }) => id === movesGroupId);
  return page(
    <AskForMovePage
      visit={visit}
      action={action}
      open={open}
      isOwn={open !== null && open.askedBy === personIdOf(scope.actor)}
      answers={
        group
          ? `The ${group.name} agrees to it or refuses it.`
          : "Whoever works on the plan agrees to it or refuses it."
      }
      form={form}
      reading={sayTargetRead(typedIn(form, "words"), scope.asOn)}
    />,
    status,
  );
}

async function postAsking(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(moveForm, visit.typed);
  if (!form.ok) return answerAsking(visit, withUnreadDate(form, visit.scope.asOn, "words"), 422);
  const result = await askForMove(visit.scope, { number, ...form.value });
  if (result.ok) return seeOther(`${planPaths.action(visit.tenant.slug, number)}#ask`, "move-asked");
  const field = result.refusal.reason === "no-reason" ? "reason" : "words";
  const refused = invalid(visit.typed, [{ field, message: sayMoveRefusal(result.refusal) }]);
  return answerAsking(visit, refused, 422);
}

async function postAnswer(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(answerForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "answer", state: form }, 422);
  const result = await decideMove(visit.scope, number, uuidParam(visit, "move"), form.value);
  if (!result.ok) return refuse(visit, number, result.refusal);
  return seeOther(planPaths.action(visit.tenant.slug, number), `move-${result.value.verdict}`);
}

async function postReferral(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const result = await leaveMove(visit.scope, number, uuidParam(visit, "move"));
  if (!result.ok) return refuse(visit, number, result.refusal);
  return seeOther(`${planPaths.action(visit.tenant.slug, number)}#ask`, "move-left");
}

async function postWithdrawal(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const result = await withdrawMove(visit.scope, number, uuidParam(visit, "move"));
  if (!result.ok) return refuse(visit, number, result.refusal);
  return seeOther(planPaths.action(visit.tenant.slug, number), "move-withdrawn");
}

/** The action's page with the reason in words; 409 where somebody was quicker. */
function refuse(visit: Visit, number: number, refusal: ActionRefusal): Promise<Response> {
  const field = refusal.reason === "no-meeting" ? "metOn" : "words";
  const message = refusal.reason === "changed-meanwhile" ? sayMoveRefusal(refusal) : sayRefusal(refusal);
  const state = invalid(visit.typed, [{ field, message }]);
  const isLate = refusal.reason === "changed-meanwhile" || refusal.reason === "answered-already";
  return answerAction(visit, number, { form: "answer", state }, isLate ? 409 : 422);
}
