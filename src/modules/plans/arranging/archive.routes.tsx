import { invalid } from "../../../kernel/invalid.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { archivesPlan } from "../policy.ts";
import { ArchivePage, ArchivingPage } from "./archive.views.tsx";
import { type ArchivingRefusal, archivePlan } from "./archive-plan.ts";
import { listArchivedPlans } from "./arranging.store.ts";
import { sayArrangingRefusal } from "./arranging.words.ts";
import { restorePlan } from "./restore-plan.ts";

export async function showArchive(visit: Visit): Promise<Response> {
  return page(<ArchivePage visit={visit} plans={await listArchivedPlans(visit.scope)} />);
}

export async function showArchiving(
  visit: Visit,
  form: FormState = blankForm,
  status = 200,
): Promise<Response> {
  const plan = await planInAddress(visit);
  demand(archivesPlan, visit.scope, plan);
  if (plan.archivedAt !== null) return seeOther(planPaths.plan(visit.tenant.slug, plan.number));
  return page(<ArchivingPage visit={visit} plan={plan} form={form} />, status);
}

export async function postArchiving(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  demand(archivesPlan, visit.scope, plan);
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return showArchiving(visit, form, 422);
  const result = await archivePlan(visit.scope, plan.number, form.value.version);
  if (result.ok) return seeOther(planPaths.plans(visit.tenant.slug), "archived");
  return refuse(visit, result.refusal);
}

export async function postRestoring(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  demand(archivesPlan, visit.scope, plan);
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return showArchiving(visit, form, 422);
  const result = await restorePlan(visit.scope, plan.number, form.value.version);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "restored");
  return refuse(visit, result.refusal);
}

/** What is done already shows the plan as it is; where somebody was quicker, the page says so. */
async function refuse(visit: Visit, refusal: ArchivingRefusal): Promise<Response> {
  const plan = await planInAddress(visit);
  if (refusal.reason !== "changed-meanwhile") return seeOther(planPaths.plan(visit.tenant.slug, plan.number));
  const form = invalid({}, [{ field: "", message: sayArrangingRefusal(refusal) }]);
  return page(<ArchivingPage visit={visit} plan={plan} form={form} />, 409);
}
