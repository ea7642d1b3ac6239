import { sayDay } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../last-change.store.ts";
import { peoplePaths } from "../paths.ts";
import { answerPerson } from "../person.routes.tsx";
import { getPerson } from "../person.store.ts";
import type { RoleGrantRow } from "../person.table.ts";
import { endRole } from "./end-role.ts";
import { grantRole } from "./grant-role.ts";
import { roleEndForm, roleForm } from "./role.form.ts";
import { RoleEndPage, roleEndProblem, roleProblem } from "./role-end.views.tsx";
import { getRoleGrant } from "./role-grant.store.ts";

export function openRoleDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/people/:id/roles";
  doors.post(path, "people:role:grant", postRole);
  doors.get(`${path}/:grant/end`, "people:role:grant", showEnd);
  doors.post(`${path}/:grant/end`, "people:role:grant", postEnd);
}

async function postRole(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "id");
  const form = parseForm(roleForm(visit.scope.asOn), visit.typed);
  if (!form.ok) return answerPerson(visit, id, { form }, 422);
  const result = await grantRole(visit.scope, id, form.value);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, id), "given");
  return answerPerson(
    visit,
    id,
    { form: invalid(visit.typed, [roleProblem(result.refusal, visit.scope.asOn)]) },
    422,
  );
}

async function showEnd(visit: Visit): Promise<Response> {
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  const grant = await getRoleGrant(visit.scope, person.id, uuidParam(visit, "grant"));
  const form = { typed: { lastOn: "today", until: grant.toOn ?? "" } };
  return page(<RoleEndPage visit={visit} person={person} grant={grant} form={form} />);
}

async function postEnd(visit: Visit): Promise<Response> {
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  const grant = await getRoleGrant(visit.scope, person.id, uuidParam(visit, "grant"));
  const form = parseForm(roleEndForm(visit.scope.asOn), visit.typed);
  if (!form.ok) return page(<RoleEndPage visit={visit} person={person} grant={grant} form={form} />, 422);
  const result = await endRole(visit.scope, person.id, grant.id, form.value);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, person.id), result.value);
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  const refused = invalid(visit.typed, [roleEndProblem(result.refusal)]);
  return page(<RoleEndPage visit={visit} person={person} grant={grant} form={refused} />, 422);
}

/** Somebody else gave this role another end meanwhile: both days are shown, and this person's stands in the form. */
async function answerConflict(visit: Visit, now: RoleGrantRow): Promise<Response> {
  const person = await getPerson(visit.scope, now.personId);
  const until = now.toOn ?? "";
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "person", id: person.id })}
      fields={[{ name: "lastOn", label: "Last day" }]}
      theirs={{ lastOn: now.toOn === null ? "No end" : sayDay(now.toOn) }}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, until } };
  return page(<RoleEndPage visit={visit} person={person} grant={now} form={form} conflict={conflict} />, 409);
}
