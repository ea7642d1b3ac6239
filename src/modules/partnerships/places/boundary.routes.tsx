import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../paths.ts";
import { boundaryForm } from "./boundary.form.ts";
import { sayBoundaryRefusal } from "./boundary.words.ts";
import { getPlace } from "./place.store.ts";
import { PlaceFormPage, typedPlace } from "./place.views.tsx";
import { removeBoundary } from "./remove-boundary.ts";
import { type SettingRefusal, setBoundary } from "./set-boundary.ts";

export function openBoundaryDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/places/:id/boundary";
  doors.post(path, "partnerships:place:change", postBoundary, "upload");
  doors.post(`${path}/removal`, "partnerships:place:change", postRemoval);
}

async function postBoundary(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "id");
  const form = parseForm(boundaryForm, visit.typed);
  if (!form.ok) return answer(visit, id, form, 422);
  const bytes = visit.uploads.boundary?.bytes ?? null;
  const result = await setBoundary(visit.scope, id, { ...form.value, bytes });
  if (result.ok) return seeOther(partnershipPaths.place(visit.tenant.slug, id), "outline-set");
  return refuse(visit, id, result.refusal);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "id");
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answer(visit, id, form, 422);
  const result = await removeBoundary(visit.scope, id, form.value.version);
  if (result.ok) return seeOther(partnershipPaths.place(visit.tenant.slug, id), "outline-removed");
  return refuse(visit, id, result.refusal);
}

function refuse(visit: Visit, id: string, refusal: SettingRefusal): Promise<Response> {
  const state = invalid(visit.typed, [{ field: "boundary", message: sayBoundaryRefusal(refusal) }]);
  return answer(visit, id, state, refusal.reason === "changed-meanwhile" ? 409 : 422);
}

async function answer(visit: Visit, id: string, boundary: FormState, status: number): Promise<Response> {
  const place = await getPlace(visit.scope, id);
  const form = { typed: typedPlace(place) };
  return page(<PlaceFormPage visit={visit} form={form} place={place} boundary={boundary} />, status);
}
