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
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { changesPlans } from "../policy.ts";
import { addCaveat } from "./add-caveat.ts";
import { caveatChangeForm, caveatForm } from "./caveat.form.ts";
import { getCaveat } from "./caveat.store.ts";
import { CAVEAT_NOTICES } from "./caveat.words.ts";
import { CaveatFormPage, CaveatsPage, caveatFields, typedCaveat } from "./caveats.views.tsx";
import { changeCaveat } from "./change-caveat.ts";
import { removeCaveat } from "./remove-caveat.ts";

export function openCaveatDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/caveats";
  doors.get(path, "plans:plan:read", (visit) => answerList(visit, { typed: { agreement: "unknown" } }));
  doors.post(path, "plans:plan:change", postNew);
  doors.get(`${path}/:caveat/edit`, "plans:plan:change", showChange);
  doors.post(`${path}/:caveat/edit`, "plans:plan:change", postChange);
  doors.post(`${path}/:caveat/removal`, "plans:plan:change", postRemoval);
}

async function answerList(visit: Visit, form: FormState, status = 200): Promise<Response> {
  return page(
    <CaveatsPage
      visit={visit}
      sheet={await getPlanSheet(visit.scope, await planInAddress(visit))}
      form={form}
      mayChange={allowed(changesPlans, visit.scope, null)}
      notice={noticeSaid(visit, CAVEAT_NOTICES)}
    />,
    status,
  );
}

async function postNew(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(caveatForm, visit.typed);
  if (!form.ok) return answerList(visit, form, 422);
  await addCaveat(visit.scope, plan.number, form.value);
  return seeOther(planPaths.caveats(visit.tenant.slug, plan.number), "added");
}

async function showChange(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const row = await getCaveat(visit.scope, plan.id, uuidParam(visit, "caveat"));
  return page(<CaveatFormPage visit={visit} plan={plan} id={row.id} form={{ typed: typedCaveat(row) }} />);
}

async function postChange(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const row = await getCaveat(visit.scope, plan.id, uuidParam(visit, "caveat"));
  const form = parseForm(caveatChangeForm, visit.typed);
  if (!form.ok) return page(<CaveatFormPage visit={visit} plan={plan} id={row.id} form={form} />, 422);
  const result = await changeCaveat(visit.scope, plan.number, row.id, form.value);
  if (result.ok) return seeOther(planPaths.caveats(visit.tenant.slug, plan.number), "changed");
  const theirs = typedCaveat(row);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "plan", id: plan.id })}
      fields={caveatFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const both = { typed: { ...visit.typed, version: theirs.version } };
  return page(<CaveatFormPage visit={visit} plan={plan} id={row.id} form={both} conflict={conflict} />, 409);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  await removeCaveat(visit.scope, plan.number, uuidParam(visit, "caveat"));
  return seeOther(planPaths.caveats(visit.tenant.slug, plan.number), "removed");
}
