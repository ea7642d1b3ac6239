import { invalid } from "../../../kernel/invalid.ts";
import { shownMark } from "../../../kernel/shown-mark.ts";
import { findLatestEvent } from "../../../platform/ledger/record-event.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { addTheme } from "./add-theme.ts";
import { changeTheme } from "./change-theme.ts";
import { themeForm } from "./theme.form.ts";
import { countBearers, getTheme, listThemes } from "./theme.store.ts";
import type { ThemeRow } from "./theme.table.ts";
import { ThemeFormPage, ThemeListPage, themeFields, themeNameProblem, typedTheme } from "./theme.views.tsx";
import { THEME_NOTICES } from "./theme.words.ts";
import { themesTable } from "./theme-tables.props.ts";

export function openThemeDoors(doors: Doors): void {
  const path = "/:partnership/desk/themes";
  doors.get(path, "plans:plan:read", showThemes);
  tableDoors(doors, path, "plans:plan:read", async ({ scope }) =>
    themesTable(await listThemes(scope), await countBearers(scope)),
  );
  doors.get(`${path}/new`, "plans:plan:change", (visit) =>
    page(<ThemeFormPage visit={visit} form={blankForm} theme={null} />),
  );
  doors.post(`${path}/new`, "plans:plan:change", postNew);
  doors.get(`${path}/:theme`, "plans:plan:change", showChange);
  doors.post(`${path}/:theme`, "plans:plan:change", postChange);
}

async function showThemes(visit: Visit): Promise<Response> {
  return page(
    <ThemeListPage
      visit={visit}
      themes={await listThemes(visit.scope)}
      bearers={await countBearers(visit.scope)}
      notice={noticeSaid(visit, THEME_NOTICES)}
    />,
  );
}

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(themeForm, visit.typed);
  if (!form.ok) return page(<ThemeFormPage visit={visit} form={form} theme={null} />, 422);
  const result = await addTheme(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.themes(visit.tenant.slug), "added");
  const refused = invalid(visit.typed, [themeNameProblem]);
  return page(<ThemeFormPage visit={visit} form={refused} theme={null} />, 422);
}

/** The mark of the order in which the themes stand: a place in the list is one among them. */
async function orderShown({ scope }: Visit): Promise<string> {
  return shownMark((await listThemes(scope)).map(({ id }) => id));
}

async function showChange(visit: Visit): Promise<Response> {
  const theme = await getTheme(visit.scope, uuidParam(visit, "theme"));
  return page(
    <ThemeFormPage
      visit={visit}
      form={{ typed: { ...typedTheme(theme), shown: await orderShown(visit) } }}
      theme={theme}
    />,
  );
}

async function postChange(visit: Visit): Promise<Response> {
  const theme = await getTheme(visit.scope, uuidParam(visit, "theme"));
  const form = parseForm(themeForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) {
    return page(<ThemeFormPage visit={visit} form={form.ok ? version : form} theme={theme} />, 422);
  }
  const result = await changeTheme(visit.scope, theme.id, version.value.version, form.value);
  if (result.ok) return seeOther(planPaths.themes(visit.tenant.slug), "changed");
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  const refused = invalid(visit.typed, [themeNameProblem]);
  return page(<ThemeFormPage visit={visit} form={refused} theme={theme} />, 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: ThemeRow): Promise<Response> {
  const theirs = typedTheme(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLatestEvent(visit.scope, { kind: "theme", id: now.id })}
      fields={themeFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, version: theirs.version, shown: await orderShown(visit) } };
  return page(<ThemeFormPage visit={visit} form={form} theme={now} conflict={conflict} />, 409);
}
