import type { Child } from "hono/jsx";
import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { sayRefusal } from "../actions/action.words.ts";
import { listAgreedMoves } from "../date-moves/date-move.store.ts";
import { addEvidence } from "../evidence/add-evidence.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { noFilter } from "../plans/plan-filter.props.ts";
import { getPlanView } from "../plans/plan-view.store.ts";
import { changeMeasure } from "./change-measure.ts";
import { measureForm, readingForm } from "./measure.form.ts";
import { markOfMeasure } from "./measure.ts";
import { MeasurePage } from "./measure.views.tsx";
import { MEASURE_NOTICES, measureKinds } from "./measure.words.ts";
import { getMeasureDesk, listReadings } from "./measure-desk.store.ts";
import { numbersIn, numbersTable, onTimeByYear, onTimeTable } from "./measure-facts.props.ts";
import { PlanMeasuresPage } from "./plan-measures.views.tsx";
import { readingTable } from "./reading-list.props.ts";

export function openMeasureDoors(doors: Doors): void {
  const plan = "/:partnership/desk/plans/:plan/measures";
  const one = "/:partnership/desk/measures/:measure";
  doors.get(plan, "plans:plan:read", async (visit) =>
    page(<PlanMeasuresPage visit={visit} {...(await readMeasures(visit))} />),
  );
  tableDoors(doors, plan, "plans:plan:read", async (visit) => {
    const { view, numbers } = await readMeasures(visit);
    return numbersTable(`${view.whole.plan.title}, numbers`, numbers);
  });
  tableDoors(doors, `${plan}/on-time`, "plans:plan:read", async (visit) => {
    const { view } = await readMeasures(visit);
    const actions = view.whole.improvements.flatMap((improvement) => improvement.actions);
    const years = onTimeByYear(actions, visit.scope.asOn, visit.tenant.yearStart);
    return onTimeTable(`${view.whole.plan.title}, done on time`, years);
  });
  doors.get(one, "plans:plan:read", (visit) => answerMeasure(visit));
  tableDoors(doors, `${one}/readings`, "plans:plan:read", async (visit) => {
    const { measure, evidence } = await getMeasureDesk(visit.scope, uuidParam(visit, "measure"));
    return readingTable(measure.text, measure, evidence);
  });
  doors.post(one, "plans:action:change", postMeasure);
  doors.post(`${one}/readings`, "plans:plan:read", postReading);
}

async function readMeasures(visit: Visit) {
  const view = await getPlanView(visit.scope, await planInAddress(visit), noFilter);
  const ids = view.whole.improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
  return {
    view,
    numbers: numbersIn(view.whole, await listReadings(visit.scope, view.whole)),
    moved: [...(await listAgreedMoves(visit.scope, ids)).values()].flat(),
  };
}

/** What a conflict compares. */
const measureFields: readonly ComparedField[] = [
  {
    name: "kind",
    label: "How one will know",
    say: (kind) =>
      Object.hasOwn(measureKinds, kind) ? measureKinds[kind as keyof typeof measureKinds] : kind,
  },
  { name: "unit", label: "What it is counted in" },
  { name: "baseline", label: "Where it stood" },
  { name: "aim", label: "What it is to become" },
];

interface RefusedForm {
  readonly form: "measure" | "reading";
  readonly state: FormState;
}

async function answerMeasure(
  visit: Visit,
  refused?: RefusedForm,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  const desk = await getMeasureDesk(visit.scope, uuidParam(visit, "measure"));
  return page(
    <MeasurePage
      visit={visit}
      desk={desk}
      refused={refused}
      notice={noticeSaid(visit, MEASURE_NOTICES)}
      conflict={conflict}
    />,
    status,
  );
}

async function postMeasure(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "measure");
  const form = parseForm(measureForm, visit.typed);
  if (!form.ok) return answerMeasure(visit, { form: "measure", state: form }, 422);
  const result = await changeMeasure(visit.scope, id, form.value);
  if (result.ok) return seeOther(planPaths.measure(visit.tenant.slug, id), "changed");
  if (result.refusal.reason === "changed-meanwhile") {
    const { now } = result.refusal;
    const { actionId, improvementId } = now;
    // Both texts are kept: theirs above, this person's in the form, which now stands on the newest one.
    const subject = actionId ? { kind: "action", id: actionId } : { kind: "improvement", id: improvementId };
    const conflict = (
      <SavedMeanwhile
        visit={visit}
        saved={await findLastChange(visit.scope, subject)}
        fields={measureFields}
        theirs={{ kind: now.kind, unit: now.unit ?? "", baseline: now.baseline ?? "", aim: now.aim ?? "" }}
        yours={visit.typed}
      />
    );
    const state = { typed: { ...visit.typed, shown: markOfMeasure(now) } };
    return answerMeasure(visit, { form: "measure", state }, 409, conflict);
  }
  const message =
    "Evidence was given for this measure already, so it cannot be worked out. Add a measure of its own for that";
  const state = invalid(visit.typed, [{ field: "kind", message }]);
  return answerMeasure(visit, { form: "measure", state }, 422);
}

async function postReading(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "measure");
  const { measure, action } = await getMeasureDesk(visit.scope, id);
  if (!action || measure.kind !== "number") throw new NotFound();
  const form = parseForm(readingForm, visit.typed);
  const refuse = (field: string, message: string) =>
    answerMeasure(visit, { form: "reading", state: invalid(visit.typed, [{ field, message }]) }, 422);
  if (!form.ok) return answerMeasure(visit, { form: "reading", state: form }, 422);
  const { value, readOn, title, audience, key } = form.value;
  if (readOn !== null && readOn > visit.scope.asOn)
    return refuse("readOn", "This day lies ahead. Write the day for which the number was read");
  const result = await addEvidence(
    visit.scope,
    action.number,
    { measure: id, title: title || measure.text, url: "", value, readOn, audience, key },
    null,
  );
  if (result.ok) return seeOther(planPaths.measure(visit.tenant.slug, id), "read");
  return refuse("value", sayRefusal(result.refusal));
}
