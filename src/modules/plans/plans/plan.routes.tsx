import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ConflictNotice } from "../../../ui/components/conflict-notice/conflict-notice.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { listGroups } from "../../governance/index.ts";
import { listParties } from "../actions/lead.store.ts";
import { countOpenImports, findImportOfPlan } from "../imports/import.store.ts";
import { addImprovement } from "../improvements/add-improvement.ts";
import { changeImprovement } from "../improvements/change-improvement.ts";
import { planPaths } from "../paths.ts";
import { findLatestVersion } from "../versions/plan-version.store.ts";
import { changePlan } from "./change-plan.ts";
import { improvementForm, planForm } from "./plan.form.ts";
import { listPlans } from "./plan.store.ts";
import { PlanPage } from "./plan.views.tsx";
import { PLAN_NOTICES } from "./plan.words.ts";
import { planInAddress } from "./plan-address.routes.ts";
import { filterIn, filterSheet } from "./plan-filter.props.ts";
import { ImprovementFormPage, PlanFormPage } from "./plan-form.views.tsx";
import { PlanListPage } from "./plan-list.views.tsx";
import { getPlanSheet, type SheetImprovement } from "./plan-sheet.store.ts";
import { startPlan } from "./start-plan.ts";

export function openPlanDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans", "plans:plan:read", showPlans);
  doors.get("/:partnership/desk/plans/new", "plans:plan:create", (visit) =>
    answerPlanForm(visit, null, { typed: { kind: "improvement" } }),
  );
  doors.post("/:partnership/desk/plans/new", "plans:plan:create", postNewPlan);
  doors.get("/:partnership/desk/plans/:plan", "plans:plan:read", showPlan);
  doors.get("/:partnership/desk/plans/:plan/edit", "plans:plan:change", editPlan);
  doors.post("/:partnership/desk/plans/:plan/edit", "plans:plan:change", postEditPlan);
  doors.get("/:partnership/desk/plans/:plan/improvements/new", "plans:plan:change", (visit) =>
    answerImprovementForm(visit, null, { typed: {} }),
  );
  doors.post("/:partnership/desk/plans/:plan/improvements/new", "plans:plan:change", postNewImprovement);
  doors.get(
    "/:partnership/desk/plans/:plan/improvements/:improvement/edit",
    "plans:plan:change",
    editImprovement,
  );
  doors.post(
    "/:partnership/desk/plans/:plan/improvements/:improvement/edit",
    "plans:plan:change",
    postEditImprovement,
  );
}

async function showPlans(visit: Visit): Promise<Response> {
  const sheets = [];
  for (const plan of await listPlans(visit.scope)) sheets.push(await getPlanSheet(visit.scope, plan));
  return page(
    <PlanListPage
      visit={visit}
      sheets={sheets}
      openImports={await countOpenImports(visit.scope)}
      notice={noticeSaid(visit, PLAN_NOTICES)}
    />,
  );
}

async function showPlan(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const whole = await getPlanSheet(visit.scope, plan);
  const filter = filterIn(visit.query);
  const asked = visit.query("page") ?? "1";
  const latest = await findLatestVersion(visit.scope, plan.id);
  const standing = latest
    ? `Version ${latest.number}, published ${sayDay(dayInScotland(latest.publishedAt), "short")}${plan.state === "withdrawn" ? ", taken off the public pages since" : ""}`
    : "A draft: nobody outside sees it";
  return page(
    <PlanPage
      visit={visit}
      whole={whole}
      shown={filterSheet(whole, filter, visit.scope.asOn)}
      filter={filter}
      turned={asked === "all" ? "all" : Number.parseInt(asked, 10) || 1}
      parties={await listParties(visit.scope)}
      standing={standing}
      paper={await findImportOfPlan(visit.scope, plan.id)}
      notice={noticeSaid(visit, PLAN_NOTICES)}
    />,
  );
}

async function postNewPlan(visit: Visit): Promise<Response> {
  const form = parseForm(planForm, visit.typed);
  if (!form.ok) return answerPlanForm(visit, null, form, 422);
  const result = await startPlan(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, result.value.number), "started");
  return answerPlanForm(visit, null, invalid(visit.typed, [groupGone]), 422);
}

async function editPlan(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const { title, kind, period, summary, datedOn, watchedByGroupId, version } = plan;
  return answerPlanForm(visit, plan.number, {
    typed: {
      title,
      kind,
      period,
      summary,
      datedOn: datedOn ? sayDay(datedOn) : "",
      watchedBy: watchedByGroupId ?? "",
      version: String(version),
    },
  });
}

async function postEditPlan(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(planForm, visit.typed);
  if (!form.ok) return answerPlanForm(visit, plan.number, form, 422);
  const result = await changePlan(visit.scope, plan.number, form.value.version ?? 0, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "changed");
  if (result.refusal.reason === "group-gone")
    return answerPlanForm(visit, plan.number, invalid(visit.typed, [groupGone]), 422);
  const { now } = result.refusal;
  const conflict = conflictOf(
    visit,
    { title: now.title, period: now.period, summary: now.summary },
    PLAN_LABELS,
  );
  return answerPlanForm(
    visit,
    plan.number,
    { typed: { ...visit.typed, version: String(now.version) } },
    409,
    conflict,
  );
}

async function answerPlanForm(
  visit: Visit,
  number: number | null,
  form: FormState,
  status = 200,
  conflict?: ReturnType<typeof conflictOf>,
): Promise<Response> {
  const sheet = number === null ? null : await getPlanSheet(visit.scope, await planInAddress(visit));
  const groups = await listGroups(visit.scope);
  return page(
    <PlanFormPage visit={visit} sheet={sheet} groups={groups} form={form} conflict={conflict} />,
    status,
  );
}

async function postNewImprovement(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(improvementForm, visit.typed);
  if (!form.ok) return answerImprovementForm(visit, null, form, 422);
  await addImprovement(visit.scope, plan.number, form.value);
  return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "improvement-added");
}

async function editImprovement(visit: Visit): Promise<Response> {
  const improvement = await improvementInAddress(visit);
  const of = (kind: string) =>
    improvement.implications
      .filter((implication) => implication.kind === kind && implication.actionId === null)
      .map(({ text }) => text)
      .join("\n");
  return answerImprovementForm(visit, improvement.id, {
    typed: {
      number: improvement.number ?? "",
      title: improvement.title,
      outcome: improvement.outcome ?? "",
      costs: of("cost"),
      risks: of("risk"),
      resources: of("resource"),
      unspecified: of("unspecified"),
      version: String(improvement.version),
    },
  });
}

async function postEditImprovement(visit: Visit): Promise<Response> {
  const improvement = await improvementInAddress(visit);
  const form = parseForm(improvementForm, visit.typed);
  if (!form.ok) return answerImprovementForm(visit, improvement.id, form, 422);
  const plan = await planInAddress(visit);
  const result = await changeImprovement(visit.scope, improvement.id, form.value.version ?? 0, form.value);
  if (result.ok) return seeOther(planPaths.plan(visit.tenant.slug, plan.number), "improvement-changed");
  const { now } = result.refusal;
  const conflict = conflictOf(visit, { title: now.title, outcome: now.outcome ?? "" }, IMPROVEMENT_LABELS);
  const typed = { ...visit.typed, version: String(now.version) };
  return answerImprovementForm(visit, improvement.id, { typed }, 409, conflict);
}

async function answerImprovementForm(
  visit: Visit,
  id: string | null,
  form: FormState,
  status = 200,
  conflict?: ReturnType<typeof conflictOf>,
): Promise<Response> {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  return page(
    <ImprovementFormPage visit={visit} sheet={sheet} id={id} form={form} conflict={conflict} />,
    status,
  );
}

async function improvementInAddress(visit: Visit): Promise<SheetImprovement> {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  const found = sheet.improvements.find(({ id }) => id === visit.param("improvement"));
  if (!found) throw new NotFound();
  return found;
}

const groupGone = {
  field: "watchedBy",
  message: "This group is not one of this partnership any more. Choose another",
};

const PLAN_LABELS = { title: "Name", period: "Years", summary: "What it is for" };
const IMPROVEMENT_LABELS = { title: "What will be better", outcome: "What is hoped for" };

/** Both texts of what two people changed, field by field. */
function conflictOf(visit: Visit, theirs: Record<string, string>, labels: Record<string, string>) {
  const differences = Object.entries(labels)
    .map(([field, label]) => ({
      label,
      theirs: theirs[field] ?? "",
      yours: String(visit.typed[field] ?? "").trim(),
    }))
    .filter(({ theirs, yours }) => theirs !== yours);
  return <ConflictNotice by="Somebody" when="just now" differences={differences} />;
}
