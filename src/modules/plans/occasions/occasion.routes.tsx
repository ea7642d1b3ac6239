import type { Child } from "hono/jsx";
import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange, listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { addOccasion } from "./add-occasion.ts";
import { changeOccasion } from "./change-occasion.ts";
import { occasionForm } from "./occasion.form.ts";
import {
  countActionsOn,
  getOccasion,
  listActionsOn,
  listLooseEvents,
  listOccasions,
} from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { OccasionPage } from "./occasion.views.tsx";
import { OCCASION_NOTICES } from "./occasion.words.ts";
import { OccasionFormPage, occasionFields } from "./occasion-form.views.tsx";
import { occasionHistory } from "./occasion-history.views.tsx";
import { OccasionListPage } from "./occasion-list.views.tsx";
import { hangingTable, occasionTable } from "./occasions.props.ts";

export function openOccasionDoors(doors: Doors): void {
  const path = "/:partnership/desk/occasions";
  tableDoors(doors, path, "plans:plan:read", async ({ scope }) =>
    occasionTable(await listOccasions(scope), await countActionsOn(scope)),
  );
  tableDoors(doors, `${path}/:occasion/actions`, "plans:plan:read", async (visit) => {
    const occasion = await occasionInAddress(visit);
    return hangingTable(occasion, await listActionsOn(visit.scope, occasion.id));
  });
  doors.get(path, "plans:plan:read", showList);
  doors.get(`${path}/new`, "plans:action:change", async (visit) =>
    page(<OccasionFormPage visit={visit} occasion={null} form={blankForm} />),
  );
  doors.post(`${path}/new`, "plans:action:change", postNew);
  doors.get(`${path}/:occasion`, "plans:plan:read", showOccasion);
  doors.get(`${path}/:occasion/edit`, "plans:action:change", showChange);
  doors.post(`${path}/:occasion/edit`, "plans:action:change", postChange);
}

/** The occasion whose number stands in the address. */
export function occasionInAddress(visit: Visit): Promise<OccasionRow> {
  const number = numberParam(visit, "occasion");
  if (number === null) throw new NotFound();
  return getOccasion(visit.scope, number);
}

async function showList(visit: Visit): Promise<Response> {
  return page(
    <OccasionListPage
      visit={visit}
      occasions={await listOccasions(visit.scope)}
      counts={await countActionsOn(visit.scope)}
      loose={await listLooseEvents(visit.scope)}
      notice={noticeSaid(visit, OCCASION_NOTICES)}
    />,
  );
}

async function showOccasion(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const names = new Map((await listPeople(visit.scope)).map(({ id, name }) => [id, name]));
  return page(
    <OccasionPage
      visit={visit}
      occasion={occasion}
      hung={await listActionsOn(visit.scope, occasion.id)}
      history={occasionHistory(await listEventsOf(visit.scope, { kind: "occasion", id: occasion.id }), names)}
      notice={noticeSaid(visit, OCCASION_NOTICES)}
    />,
  );
}

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(occasionForm, visit.typed);
  if (!form.ok) return answer(visit, null, form, 422);
  const result = await addOccasion(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.occasion(visit.tenant.slug, result.value.number), "added");
  return answer(visit, null, invalid(visit.typed, [thereAlready]), 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  return answer(visit, occasion, { typed: typedOccasion(occasion) });
}

async function postChange(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const form = parseForm(occasionForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) return answer(visit, occasion, form.ok ? version : form, 422);
  const result = await changeOccasion(visit.scope, occasion.number, version.value.version, form.value);
  if (result.ok) return seeOther(planPaths.occasion(visit.tenant.slug, occasion.number), "changed");
  if (result.refusal.reason === "there-already")
    return answer(visit, occasion, invalid(visit.typed, [thereAlready]), 422);
  const theirs = typedOccasion(occasion);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "occasion", id: occasion.id })}
      fields={occasionFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  return answer(visit, occasion, { typed: { ...visit.typed, version: theirs.version } }, 409, conflict);
}

const thereAlready = {
  field: "name",
  message: "There is an occasion of this name already. Join the two on its page, or choose another name",
};

function typedOccasion({ name, note, version }: OccasionRow) {
  return { name, note: note ?? "", version: String(version) };
}

function answer(
  visit: Visit,
  occasion: OccasionRow | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  return page(<OccasionFormPage visit={visit} occasion={occasion} form={form} conflict={conflict} />, status);
}
