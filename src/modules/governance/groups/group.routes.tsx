import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { listMeetingsFrom } from "../meeting-days/meeting-day.store.ts";
import { governancePaths } from "../paths.ts";
import { addGroup } from "./add-group.ts";
import { changeGroup } from "./change-group.ts";
import { groupForm } from "./group.form.ts";
import { getGroup, listGroups } from "./group.store.ts";
import type { GroupRow } from "./group.table.ts";
import { GroupFormPage, GroupList, groupFields, groupProblem, typedGroup } from "./group.views.tsx";
import { groupTable } from "./group-list.props.ts";

export function openGroupDoors(doors: Doors): void {
  const path = "/:partnership/desk/groups";
  doors.get(path, "signedIn", showList);
  tableDoors(doors, path, "signedIn", async ({ scope, tenant }) =>
    groupTable(await listGroups(scope), tenant.words),
  );
  doors.post(path, "governance:group:change", postNew);
  doors.get(`${path}/new`, "governance:group:change", showNew);
  doors.get(`${path}/:id`, "governance:group:change", showChange);
  doors.post(`${path}/:id`, "governance:group:change", postChange);
}

async function showList(visit: Visit): Promise<Response> {
  const { scope } = visit;
  const next = new Map<string, CalendarDate>();
  for (const { groupId, metOn } of await listMeetingsFrom(scope, scope.asOn)) {
    if (!next.has(groupId)) next.set(groupId, metOn);
  }
  return page(<GroupList visit={visit} list={await listGroups(scope)} next={next} />);
}

async function showNew(visit: Visit): Promise<Response> {
  return page(<GroupFormPage visit={visit} form={blankForm} group={null} />);
}

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(groupForm, visit.typed);
  if (!form.ok) return page(<GroupFormPage visit={visit} form={form} group={null} />, 422);
  const result = await addGroup(visit.scope, form.value);
  if (result.ok) return seeOther(governancePaths.groups(visit.tenant.slug), "added");
  const refused = invalid(visit.typed, [groupProblem(result.refusal)]);
  return page(<GroupFormPage visit={visit} form={refused} group={null} />, 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const row = await getGroup(visit.scope, uuidParam(visit, "id"));
  return page(<GroupFormPage visit={visit} form={{ typed: typedGroup(row) }} group={row} />);
}

async function postChange(visit: Visit): Promise<Response> {
  const row = await getGroup(visit.scope, uuidParam(visit, "id"));
  const form = parseForm(groupForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) {
    return page(<GroupFormPage visit={visit} form={form.ok ? version : form} group={row} />, 422);
  }
  const result = await changeGroup(visit.scope, row.id, version.value.version, form.value);
  if (result.ok) return seeOther(governancePaths.groups(visit.tenant.slug), "changed");
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  const refused = invalid(visit.typed, [groupProblem(result.refusal)]);
  return page(<GroupFormPage visit={visit} form={refused} group={row} />, 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: GroupRow): Promise<Response> {
  const theirs = typedGroup(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "group", id: now.id })}
      fields={groupFields(visit.tenant)}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, version: theirs.version } };
  return page(<GroupFormPage visit={visit} form={form} group={now} conflict={conflict} />, 409);
}
