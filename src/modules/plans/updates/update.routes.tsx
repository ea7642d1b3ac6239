import { invalid } from "../../../kernel/invalid.ts";
import { seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { getAction } from "../actions/action.store.ts";
import { actionNumber, answerAction } from "../actions/action-page.routes.tsx";
import { withUnreadDate } from "../date-moves/unread-date.words.ts";
import { planPaths } from "../paths.ts";
import { addUpdate } from "./add-update.ts";
import { updateForm } from "./update.form.ts";
import { sayUpdateRefusal, withWayOut } from "./update.words.ts";

/** An update at the desk, perhaps with more time asked for: both are kept, or the page comes back with all that was typed. */
export async function postUpdate(visit: Visit): Promise<Response> {
  const { scope, tenant, typed } = visit;
  const number = actionNumber(visit);
  const form = parseForm(updateForm, typed);
  if (!form.ok) {
    const { status } = await getAction(scope, number);
    const state = withWayOut(withUnreadDate(form, scope.asOn), status);
    return answerAction(visit, number, { form: "update", state }, 422);
  }
  const result = await addUpdate(scope, number, form.value);
  if (result.ok)
    return seeOther(
      planPaths.action(tenant.slug, number),
      form.value.newdate === "" ? "updated" : "updated-asked",
    );
  const state = invalid(typed, [sayUpdateRefusal(result.refusal)]);
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  return answerAction(visit, number, { form: "update", state }, status);
}
