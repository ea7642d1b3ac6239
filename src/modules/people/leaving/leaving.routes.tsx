import { invalid } from "../../../kernel/invalid.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { peoplePaths } from "../paths.ts";
import { getPerson } from "../person.store.ts";
import type { PersonRow } from "../person.table.ts";
import { leavePartnership, maySayWhoLeft } from "./leave-partnership.ts";
import { leavingForm } from "./leaving.form.ts";
import { LeavingPage, sayLeavingRefusal } from "./leaving.views.tsx";
import { takeBackLeaving } from "./take-back-leaving.ts";

export function openLeavingDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/people/:id/leaving";
  doors.get(path, "people:person:change", showLeaving);
  doors.post(path, "people:person:change", postLeaving);
  doors.post(`${path}/end`, "people:person:change", postBack);
}

async function showLeaving(visit: Visit): Promise<Response> {
  const person = await asked(visit);
  return page(<LeavingPage visit={visit} person={person} form={{ typed: { lastOn: "today" } }} />);
}

async function postLeaving(visit: Visit): Promise<Response> {
  const person = await asked(visit);
  const form = parseForm(leavingForm(visit.scope.asOn), visit.typed);
  if (!form.ok) return page(<LeavingPage visit={visit} person={person} form={form} />, 422);
  const result = await leavePartnership(visit.scope, person.id, form.value);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, person.id), "leaving");
  const problem = { field: "lastOn", message: sayLeavingRefusal(result.refusal) };
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  const now = await getPerson(visit.scope, person.id);
  return page(<LeavingPage visit={visit} person={now} form={invalid(visit.typed, [problem])} />, status);
}

async function postBack(visit: Visit): Promise<Response> {
  const person = await asked(visit);
  const form = parseForm(versionForm, visit.typed);
  const result = form.ok
    ? await takeBackLeaving(visit.scope, person.id, form.value.version)
    : { ok: false as const };
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, person.id), "back");
  const message = "Somebody changed this person meanwhile. Look at the page as it is now, and do it again";
  const refused = invalid({ lastOn: "today" }, [{ field: "", message }]);
  return page(<LeavingPage visit={visit} person={person} form={refused} />, 409);
}

/** The person of this address, for whoever may say that they leave. */
async function asked(visit: Visit): Promise<PersonRow> {
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  if (!(await maySayWhoLeft(visit.scope, person))) throw new Forbidden("people:role:grant");
  return person;
}
