import { invalid } from "../../../kernel/invalid.ts";
import { findLatestEvent } from "../../../platform/ledger/record-event.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../paths.ts";
import { SavedMeanwhile } from "../set-up.views.tsx";
import { addPlace } from "./add-place.ts";
import { changePlace } from "./change-place.ts";
import { placeForm } from "./place.form.ts";
import { getPlace, listPlaces } from "./place.store.ts";
import type { PlaceRow } from "./place.table.ts";
import { PlaceFormPage, PlaceList, placeFields, placeNameTaken, typedPlace } from "./place.views.tsx";
import { placeTable } from "./place-list.props.ts";

export function openPlaceDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/places";
  doors.get(path, "signedIn", showList);
  tableDoors(doors, path, "signedIn", async ({ scope, tenant }) =>
    placeTable(await listPlaces(scope), tenant.words),
  );
  doors.post(path, "partnerships:place:change", postNew);
  doors.get(`${path}/new`, "partnerships:place:change", showNew);
  doors.get(`${path}/:id`, "partnerships:place:change", showChange);
  doors.post(`${path}/:id`, "partnerships:place:change", postChange);
}

async function showList(visit: Visit): Promise<Response> {
  return page(<PlaceList visit={visit} list={await listPlaces(visit.scope)} />);
}

async function showNew(visit: Visit): Promise<Response> {
  return page(<PlaceFormPage visit={visit} form={blankForm} place={null} />);
}

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(placeForm, visit.typed);
  if (!form.ok) return page(<PlaceFormPage visit={visit} form={form} place={null} />, 422);
  const result = await addPlace(visit.scope, form.value);
  if (result.ok) return seeOther(partnershipPaths.places(visit.tenant.slug), "added");
  const refused = invalid(visit.typed, [placeNameTaken]);
  return page(<PlaceFormPage visit={visit} form={refused} place={null} />, 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const row = await getPlace(visit.scope, uuidParam(visit, "id"));
  return page(<PlaceFormPage visit={visit} form={{ typed: typedPlace(row) }} place={row} />);
}

async function postChange(visit: Visit): Promise<Response> {
  const row = await getPlace(visit.scope, uuidParam(visit, "id"));
  const form = parseForm(placeForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) {
    return page(<PlaceFormPage visit={visit} form={form.ok ? version : form} place={row} />, 422);
  }
  const result = await changePlace(visit.scope, row.id, version.value.version, form.value);
  if (result.ok) return seeOther(partnershipPaths.places(visit.tenant.slug), "changed");
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  const refused = invalid(visit.typed, [placeNameTaken]);
  return page(<PlaceFormPage visit={visit} form={refused} place={row} />, 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: PlaceRow): Promise<Response> {
  const theirs = typedPlace(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLatestEvent(visit.scope, { kind: "place", id: now.id })}
      fields={placeFields(visit.tenant)}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, version: theirs.version } };
  return page(<PlaceFormPage visit={visit} form={form} place={now} conflict={conflict} />, 409);
}
