import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { getAction } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { actionNumber } from "../actions/action-page.routes.tsx";
import { listImplications, listImprovements } from "../improvements/improvement.store.ts";
import { listMeasuresIn } from "../measures/measure.store.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import { sayTitle } from "../plans/plan.words.ts";
import { improvementLabel } from "../plans/plan-label.ts";
import { sayArrangingRefusal } from "./arranging.words.ts";
import { moveForm } from "./move.form.ts";
import { MovePage } from "./move.views.tsx";
import { moveAction } from "./move-action.ts";

export async function showMove(visit: Visit, form: FormState = blankForm, status = 200): Promise<Response> {
  const action = await getAction(visit.scope, actionNumber(visit));
  return page(
    <MovePage
      visit={visit}
      action={action}
      headings={await headingsFor(visit, action)}
      staysBehind={await hasShared(visit, action)}
      form={form}
    />,
    status,
  );
}

async function headingsFor({ scope }: Visit, action: ActionRow) {
  const plans = (await listPlans(scope)).toSorted(
    (a, b) => Number(b.id === action.planId) - Number(a.id === action.planId),
  );
  const options = [];
  for (const plan of plans) {
    for (const [index, { id, number, title }] of (await listImprovements(scope, plan.id)).entries()) {
      if (id === action.improvementId) continue;
      const label = `${improvementLabel(number, index)}. ${title}`;
      options.push({ value: id, label: plan.id === action.planId ? label : `${sayTitle(plan)}: ${label}` });
    }
  }
  return options;
}

async function hasShared({ scope }: Visit, { improvementId }: ActionRow): Promise<boolean> {
  const shared = [
    ...(await listMeasuresIn(scope, [improvementId])),
    ...(await listImplications(scope, [improvementId])),
  ];
  return shared.some(({ actionId }) => actionId === null);
}

export async function postMove(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(moveForm, visit.typed);
  if (!form.ok) return showMove(visit, form, 422);
  const result = await moveAction(visit.scope, number, form.value);
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "moved");
  const refused = invalid(visit.typed, [{ field: "to", message: sayArrangingRefusal(result.refusal) }]);
  return showMove(visit, refused, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}
