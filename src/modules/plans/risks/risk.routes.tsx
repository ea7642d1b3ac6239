import type { Child } from "hono/jsx";
import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { listBodiesAtWork, SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange, listPeopleAtWork } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { changesPlans } from "../policy.ts";
import { addRisk } from "./add-risk.ts";
import { changeRisk } from "./change-risk.ts";
import { closeRisk, reopenRisk } from "./close-risk.ts";
import { namesOfOwners } from "./register.routes.tsx";
import { riskEndForm, riskForm } from "./risk.form.ts";
import { getRisk, listImpliedRisks, type PlanRisk } from "./risk.store.ts";
import { planWordsOf } from "./risk.ts";
import { RISK_NOTICES, sayNewRiskRefusal, sayRiskEndRefusal } from "./risk.words.ts";
import { RiskFormPage, riskFields, typedRisk } from "./risk-form.views.tsx";
import { riskHistory } from "./risk-history.views.tsx";
import { RiskPage } from "./risk-pages.views.tsx";

export function openRiskDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans/:plan/risks/new", "plans:plan:change", showNew);
  doors.post("/:partnership/desk/plans/:plan/risks/new", "plans:plan:change", postNew);
  const path = "/:partnership/desk/risks/:risk";
  doors.get(path, "plans:plan:read", (visit) => answerRisk(visit, blankForm));
  doors.get(`${path}/edit`, "plans:plan:change", showChange);
  doors.post(`${path}/edit`, "plans:plan:change", postChange);
  doors.post(`${path}/closure`, "plans:plan:change", (visit) => postEnd(visit, closeRisk, "closed"));
  doors.post(`${path}/reopening`, "plans:plan:change", (visit) => postEnd(visit, reopenRisk, "reopened"));
}

function riskInAddress(visit: Visit): Promise<PlanRisk> {
  const number = numberParam(visit, "risk");
  if (number === null) throw new NotFound();
  return getRisk(visit.scope, number);
}

async function answerRisk(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { scope } = visit;
  const risk = await riskInAddress(visit);
  const implied = await listImpliedRisks(scope, [risk.planId]);
  const names = await namesOfOwners(scope);
  return page(
    <RiskPage
      visit={visit}
      risk={risk}
      planWords={planWordsOf(risk, new Map(implied.map(({ implication }) => [implication.id, implication])))}
      names={names}
      history={riskHistory(await listEventsOf(scope, { kind: "risk", id: risk.id }), names)}
      mayChange={allowed(changesPlans, scope, null)}
      form={form}
      notice={noticeSaid(visit, RISK_NOTICES)}
    />,
    status,
  );
}

async function showNew(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const asked = visit.query("implication") ?? "";
  const named = asked ? await listImpliedRisks(visit.scope, [plan.id]) : [];
  const found = named.find(({ implication }) => implication.id === asked)?.implication;
  return answerForm(visit, plan, null, { typed: found ? { text: found.text, implication: found.id } : {} });
}

async function postNew(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(riskForm, visit.typed);
  if (!form.ok) return answerForm(visit, plan, null, form, 422);
  const result = await addRisk(visit.scope, plan.number, form.value);
  if (result.ok) return seeOther(planPaths.risk(visit.tenant.slug, result.value.number), "added");
  return answerForm(visit, plan, null, invalid(visit.typed, [sayNewRiskRefusal(result.refusal)]), 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const risk = await riskInAddress(visit);
  return answerForm(visit, risk.plan, risk.number, { typed: typedRisk(risk) });
}

async function postChange(visit: Visit): Promise<Response> {
  const risk = await riskInAddress(visit);
  const form = parseForm(riskForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok)
    return answerForm(visit, risk.plan, risk.number, form.ok ? version : form, 422);
  const result = await changeRisk(visit.scope, risk.number, version.value.version, form.value);
  if (result.ok) return seeOther(planPaths.risk(visit.tenant.slug, risk.number), "changed");
  if (result.refusal.reason !== "changed-meanwhile") {
    const refused = invalid(visit.typed, [sayNewRiskRefusal(result.refusal)]);
    return answerForm(visit, risk.plan, risk.number, refused, 422);
  }
  const theirs = typedRisk(risk);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "risk", id: risk.id })}
      fields={riskFields(await namesOfOwners(visit.scope))}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const both = { typed: { ...visit.typed, version: theirs.version } };
  return answerForm(visit, risk.plan, risk.number, both, 409, conflict);
}

async function postEnd(visit: Visit, end: typeof closeRisk, said: string): Promise<Response> {
  const risk = await riskInAddress(visit);
  const form = parseForm(riskEndForm, visit.typed);
  if (!form.ok) return answerRisk(visit, form, 422);
  const result = await end(visit.scope, risk.number, form.value);
  if (result.ok) return seeOther(planPaths.risk(visit.tenant.slug, risk.number), said);
  const state = invalid(visit.typed, [{ field: "reason", message: sayRiskEndRefusal(result.refusal) }]);
  return answerRisk(visit, state, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}

async function answerForm(
  visit: Visit,
  plan: Pick<PlanRow, "number" | "title">,
  number: number | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  return page(
    <RiskFormPage
      visit={visit}
      plan={plan}
      number={number}
      organisations={await listBodiesAtWork(visit.scope)}
      people={await listPeopleAtWork(visit.scope)}
      form={form}
      conflict={conflict}
    />,
    status,
  );
}
