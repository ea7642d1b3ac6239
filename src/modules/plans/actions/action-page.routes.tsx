import { type Invalid, invalid, type Parsed } from "../../../kernel/invalid.ts";
import type { Result } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Door } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { planPaths } from "../paths.ts";
import { ActionPage } from "./action.views.tsx";
import { ACTION_NOTICES, type ActionRefusal, sayRefusal } from "./action.words.ts";
import { getActionDesk } from "./action-desk.store.ts";
import { type ActionFormName, actionForms, type RefusedForm } from "./refused-form.props.ts";

/** The number in the address; an address without a good one leads nowhere. */
export function actionNumber(visit: Visit): number {
  const number = numberParam(visit, "action");
  if (number === null) throw new NotFound();
  return number;
}

/** The page of an action, perhaps with a form on it that was refused. */
export async function answerAction(
  visit: Visit,
  number: number,
  refused?: RefusedForm,
  status = 200,
): Promise<Response> {
  const desk = await getActionDesk(visit.scope, number);
  return page(
    <ActionPage visit={visit} desk={desk} refused={refused} notice={noticeSaid(visit, ACTION_NOTICES)} />,
    status,
  );
}

export function showAction(visit: Visit): Promise<Response> {
  return answerAction(visit, actionNumber(visit));
}

/** One form of the action's page: how it is read, what it does, and what is said when it is done. */
interface ActionPost<Value> {
  readonly form: ActionFormName;
  readonly read: (visit: Visit) => Parsed<Value> | Invalid;
  readonly act: (
    scope: Visit["scope"],
    number: number,
    value: Value,
  ) => Promise<Result<unknown, ActionRefusal>>;
  readonly notice: string;
  /** The action whose page follows, where it is another one. */
  readonly next?: (value: Value) => number;
}

/**
 * A door that takes one form of the action's page and states a new fact: done, or the same page with the reason in
 * words and everything typed kept.
 */
export function takeActionForm<Value>(post: ActionPost<Value>): Door["handle"] {
  return async (visit) => {
    const number = actionNumber(visit);
    const form = post.read(visit);
    if (!form.ok) return answerAction(visit, number, { form: post.form, state: form }, 422);
    const result = await post.act(visit.scope, number, form.value);
    if (!result.ok) return refuseAction(visit, number, post.form, result.refusal);
    const next = post.next?.(form.value) ?? number;
    return seeOther(planPaths.action(visit.tenant.slug, next), post.notice);
  };
}

/** The same page with the reason in words and what was typed; 409 where somebody else was quicker. */
function refuseAction(
  visit: Visit,
  number: number,
  form: ActionFormName,
  refusal: ActionRefusal,
): Promise<Response> {
  const state = invalid(visit.typed, [{ field: actionForms[form], message: sayRefusal(refusal) }]);
  return answerAction(visit, number, { form, state }, refusal.reason === "changed-meanwhile" ? 409 : 422);
}
