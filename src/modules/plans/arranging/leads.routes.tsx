import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { listPeopleAtWork } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { filterIn } from "../plans/plan-filter.props.ts";
import { getPlanView } from "../plans/plan-view.store.ts";
import { ARRANGING_NOTICES, sayArrangingRefusal } from "./arranging.words.ts";
import { assignLeads } from "./assign-leads.ts";
import { leadsForm } from "./leads.form.ts";
import { LeadsPage } from "./leads.views.tsx";

export async function showLeads(visit: Visit, form: FormState = blankForm, status = 200): Promise<Response> {
  const plan = await planInAddress(visit);
  return page(
    <LeadsPage
      visit={visit}
      view={await getPlanView(visit.scope, plan, filterIn(visit.query))}
      people={await listPeopleAtWork(visit.scope)}
      form={form}
      notice={form.problems ? undefined : noticeSaid(visit, ARRANGING_NOTICES)}
    />,
    status,
  );
}

export async function postLeads(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(leadsForm, visit.typed);
  if (!form.ok) return showLeads(visit, form, 422);
  const result = await assignLeads(visit.scope, plan.number, form.value);
  if (result.ok) return seeOther(planPaths.leads(visit.tenant.slug, plan.number), "leads-set");
  const field = { "party-gone": "party", "person-gone": "answering", "changed-meanwhile": "action" }[
    result.refusal.reason
  ];
  const refused = invalid(visit.typed, [{ field, message: sayArrangingRefusal(result.refusal) }]);
  return showLeads(visit, refused, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}
