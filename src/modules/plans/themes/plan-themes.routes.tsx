import { invalid } from "../../../kernel/invalid.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { filterIn } from "../plans/plan-filter.props.ts";
import { getPlanView } from "../plans/plan-view.store.ts";
import { listServingSheets } from "../plans/serving-sheets.store.ts";
import { assignTheme } from "./assign-theme.ts";
import { PlanThemesPage } from "./plan-themes.views.tsx";
import { taggingForm } from "./theme.form.ts";
import { sayTaggingRefusal, THEME_NOTICES } from "./theme.words.ts";
import { columnsOf, headingsOf, inequalityTable, matrixTable } from "./theme-tables.props.ts";

export function openPlanThemesDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/themes";
  doors.get(path, "plans:plan:read", (visit) => answerThemes(visit));
  tableDoors(doors, path, "plans:plan:read", async (visit) => {
    const { view, headings } = await readThemes(visit);
    const columns = columnsOf(view.themes, headings, visit.scope.asOn);
    return matrixTable(`${view.whole.plan.title}, themes`, headings, columns);
  });
  tableDoors(doors, `${path}/inequality`, "plans:plan:read", async (visit) =>
    inequalityTable((await readThemes(visit)).view.shown),
  );
  doors.post(`${path}/tagging`, "plans:action:change", postTagging);
}

async function readThemes(visit: Visit) {
  const view = await getPlanView(visit.scope, await planInAddress(visit), filterIn(visit.query));
  return { view, headings: headingsOf(view.shown, await listServingSheets(visit.scope, view.shown)) };
}

async function answerThemes(visit: Visit, form?: FormState, status = 200): Promise<Response> {
  const { view, headings } = await readThemes(visit);
  return page(
    <PlanThemesPage
      visit={visit}
      view={view}
      headings={headings}
      {...(form ? { form } : {})}
      notice={noticeSaid(visit, THEME_NOTICES)}
    />,
    status,
  );
}

async function postTagging(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(taggingForm, visit.typed);
  if (!form.ok) return answerThemes(visit, form, 422);
  const result = await assignTheme(visit.scope, plan.number, form.value);
  const at = planPaths.planThemes(visit.tenant.slug, plan.number);
  if (result.ok) return seeOther(at, form.value.way === "give" ? "given" : "taken");
  const message = sayTaggingRefusal(result.refusal);
  return answerThemes(visit, invalid(visit.typed, [{ field: "theme", message }]), 422);
}
