import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { sayArrangingRefusal } from "./arranging.words.ts";
import { aYearOn } from "./copied-words.ts";
import { copyForm } from "./copy.form.ts";
import { CopyPage } from "./copy.views.tsx";
import { copyPlan } from "./copy-plan.ts";

export async function showCopy(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const all = Object.fromEntries(
    ["leads", "measures", "implications", "steps", "themes", "contributors"].map((name) => [name, "yes"]),
  );
  // The years are suggested, the dates are asked.
  const typed = { ...all, title: plan.title, period: aYearOn(plan.period), which: "unfinished" };
  return answerCopy(visit, plan, { typed });
}

async function answerCopy(visit: Visit, plan: PlanRow, form: FormState, status = 200): Promise<Response> {
  const sheet = await getPlanSheet(visit.scope, plan);
  return page(<CopyPage visit={visit} sheet={sheet} form={form} />, status);
}

export async function postCopy(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(copyForm, visit.typed);
  if (!form.ok) return answerCopy(visit, plan, form, 422);
  const result = await copyPlan(visit.scope, plan.number, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, result.value.number), "copied");
  const field = result.refusal.reason === "nothing-left" ? "which" : "";
  const refused = invalid(visit.typed, [{ field, message: sayArrangingRefusal(result.refusal) }]);
  return answerCopy(visit, plan, refused, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}
