import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { ARRANGING_NOTICES, sayArrangingRefusal } from "./arranging.words.ts";
import { type Moving, moveWithinPlan } from "./move-within-plan.ts";
import { orderForm } from "./order.form.ts";
import { OrderPage } from "./order.views.tsx";
import { setNumbers } from "./set-numbers.ts";

export async function showOrder(visit: Visit, form: FormState = blankForm, status = 200): Promise<Response> {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  const notice = form.problems ? undefined : noticeSaid(visit, ARRANGING_NOTICES);
  return page(<OrderPage visit={visit} sheet={sheet} form={form} notice={notice} />, status);
}

export async function postOrder(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(orderForm, visit.typed);
  if (!form.ok) return showOrder(visit, form, 422);
  const moving: Moving = form.value.moving;
  const result = await moveWithinPlan(visit.scope, plan.number, form.value.version, moving);
  // Whoever works with keys stays where they are.
  if (result.ok)
    return seeOther(`${planPaths.order(visit.tenant.slug, plan.number)}#t-${moving.id}`, "ordered");
  const refused = invalid(visit.typed, [{ field: "after", message: sayArrangingRefusal(result.refusal) }]);
  return showOrder(visit, refused, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}

export async function postNumbering(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return showOrder(visit, form, 422);
  const result = await setNumbers(visit.scope, plan.number, form.value.version);
  if (result.ok) return seeOther(planPaths.order(visit.tenant.slug, plan.number), "numbered");
  return showOrder(visit, invalid({}, [{ field: "", message: sayArrangingRefusal(result.refusal) }]), 409);
}
