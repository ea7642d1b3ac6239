import type { Child } from "hono/jsx";
import { invalid, type Typed } from "../../kernel/invalid.ts";
import { allowed } from "../../platform/access/predicate.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { tableDoors } from "../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../platform/web/answer.ts";
import type { Doors } from "../../platform/web/door.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import { versionForm } from "../../platform/web/typed-field.ts";
import { uuidParam } from "../../platform/web/uuid-param.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../ui/form-state.ts";
import { listBodiesAtWork, listOrganisations, SavedMeanwhile } from "../partnerships/index.ts";
import { addPerson } from "./add-person.ts";
import { changePerson } from "./change-person.ts";
import { giveLogin } from "./give-login.ts";
import { listInvitations } from "./invitations/invitation.store.ts";
import { sayInvitation } from "./invitations/invitation.words.ts";
import { findLastChange } from "./last-change.store.ts";
import { peoplePaths } from "./paths.ts";
import { personForm } from "./person.form.ts";
import { getPerson, listPeople } from "./person.store.ts";
import type { PersonRow } from "./person.table.ts";
import { PersonFormPage, personFields, personProblem, typedPerson } from "./person-form.views.tsx";
import { type ListedPerson, personTable } from "./person-list.props.ts";
import { PersonList } from "./person-list.views.tsx";
import { PersonPage, sayLoginRefusal } from "./person-page.views.tsx";
import { readsContacts } from "./policy.ts";
import { holdsOn } from "./role.ts";
import { sayRole } from "./roles/role.views.tsx";
import { listRoleGrants } from "./roles/role-grant.store.ts";
import { roleTable } from "./roles/role-list.props.ts";
import { listToldGrants } from "./roles/role-story.store.ts";

export function openPersonDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/people";
  doors.get(path, "people:person:read", showList);
  tableDoors(doors, path, "people:person:read", async ({ scope }) =>
    personTable(await listedPeople(scope), allowed(readsContacts, scope, null)),
  );
  doors.post(path, "people:person:change", postNew);
  doors.get(`${path}/new`, "people:person:change", showNew);
  doors.get(`${path}/:id`, "people:person:read", (visit) => answerPerson(visit, uuidParam(visit, "id")));
  tableDoors(doors, `${path}/:id/roles`, "people:person:read", async (visit) => {
    const person = await getPerson(visit.scope, uuidParam(visit, "id"));
    return roleTable(person.name, await listToldGrants(visit.scope, person.id), sayRole);
  });
  doors.get(`${path}/:id/change`, "people:person:change", showChange);
  doors.post(`${path}/:id/change`, "people:person:change", postChange);
  doors.post(`${path}/:id/login`, "people:role:grant", postLogin);
}

async function showList(visit: Visit): Promise<Response> {
  return page(<PersonList visit={visit} list={await listedPeople(visit.scope)} />);
}

async function listedPeople(scope: Scope): Promise<readonly ListedPerson[]> {
  const organisations = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  const grants = await listRoleGrants(scope);
  const invited = new Map<string, string>();
  for (const invitation of await listInvitations(scope)) {
    if (!invited.has(invitation.personId))
      invited.set(invitation.personId, sayInvitation(invitation, scope.at));
  }
  return (await listPeople(scope)).map((person) => ({
    person,
    signsIn: person.accountId ? "Yes" : (invited.get(person.id) ?? "No"),
    organisation: organisations.get(person.organisationId ?? "") ?? null,
    roles: grants
      .filter((grant) => grant.personId === person.id && holdsOn(grant, scope.asOn))
      .map(({ role }) => sayRole(role)),
  }));
}

/** The page of a person, perhaps with a form on it that was refused. */
export async function answerPerson(
  visit: Visit,
  id: string,
  { form = { typed: { fromOn: "today" } }, refused }: { form?: FormState; refused?: FormState } = {},
  status = 200,
): Promise<Response> {
  const { scope } = visit;
  const person = await getPerson(scope, id);
  const organisations = await listOrganisations(scope);
  const grants = await listToldGrants(scope, person.id);
  const [invitation = null] = await listInvitations(scope, person.id);
  const organisation = organisations.find((one) => one.id === person.organisationId)?.name ?? null;
  return page(
    <PersonPage
      visit={visit}
      person={person}
      organisation={organisation}
      grants={grants}
      invitation={invitation}
      form={form}
      refused={refused}
    />,
    status,
  );
}

function showNew(visit: Visit): Promise<Response> {
  return answerForm(visit, null, blankForm);
}

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(personForm, visit.typed);
  if (!form.ok) return answerForm(visit, null, form, 422);
  const result = await addPerson(visit.scope, form.value);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, result.value.id), "added");
  return answerForm(visit, null, invalid(visit.typed, [personProblem(result.refusal)]), 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  return answerForm(visit, person, { typed: typedPerson(person) });
}

async function postChange(visit: Visit): Promise<Response> {
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  const form = parseForm(personForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) return answerForm(visit, person, form.ok ? version : form, 422);
  const result = await changePerson(visit.scope, person.id, version.value.version, form.value);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, person.id), "changed");
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  return answerForm(visit, person, invalid(visit.typed, [personProblem(result.refusal)]), 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: PersonRow): Promise<Response> {
  const theirs: Typed = typedPerson(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "person", id: now.id })}
      fields={personFields(await listOrganisations(visit.scope))}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  return answerForm(visit, now, { typed: { ...visit.typed, version: theirs.version } }, 409, conflict);
}

async function answerForm(
  visit: Visit,
  person: PersonRow | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  const organisations = await listBodiesAtWork(visit.scope);
  return page(
    <PersonFormPage
      visit={visit}
      person={person}
      form={form}
      organisations={organisations}
      conflict={conflict}
    />,
    status,
  );
}

async function postLogin(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "id");
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answerPerson(visit, id, { refused: form }, 422);
  const result = await giveLogin(visit.scope, id, form.value.version);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, id), "login");
  const refused = invalid({}, [{ field: "", message: sayLoginRefusal(result.refusal) }]);
  return answerPerson(visit, id, { refused }, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}
