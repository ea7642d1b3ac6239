import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { actionNumber } from "../actions/action-page.routes.tsx";
import { listParties } from "../actions/lead.store.ts";
import { planPaths } from "../paths.ts";
import { addContributor } from "./add-contributor.ts";
import { contributorForm } from "./contributor.form.ts";
import { CONTRIBUTOR_NOTICES, sayContributorRefusal } from "./contributor.words.ts";
import { ContributorsPage } from "./contributors.views.tsx";
import { removeContributor } from "./remove-contributor.ts";

export function openContributorDoors(doors: Doors): void {
  const path = "/:partnership/desk/actions/:action/contributors";
  doors.get(path, "plans:action:change", (visit) => answer(visit, blankForm));
  doors.post(path, "plans:action:change", postContributor);
  doors.post(`${path}/:contributor/removal`, "plans:action:change", postRemoval);
}

async function answer(visit: Visit, form: FormState, status = 200): Promise<Response> {
  return page(
    <ContributorsPage
      visit={visit}
      desk={await getActionDesk(visit.scope, actionNumber(visit))}
      parties={await listParties(visit.scope)}
      form={form}
      notice={noticeSaid(visit, CONTRIBUTOR_NOTICES)}
    />,
    status,
  );
}

async function postContributor(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(contributorForm, visit.typed);
  if (!form.ok) return answer(visit, form, 422);
  const result = await addContributor(visit.scope, number, form.value);
  if (result.ok) return seeOther(planPaths.contributors(visit.tenant.slug, number), "added");
  const message = sayContributorRefusal(result.refusal);
  return answer(visit, invalid(visit.typed, [{ field: "party", message }]), 422);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  await removeContributor(visit.scope, number, uuidParam(visit, "contributor"));
  return seeOther(planPaths.contributors(visit.tenant.slug, number), "removed");
}
