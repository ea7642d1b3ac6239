import { sayDay } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { type FormState, typedIn } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { listBodiesAtWork, listOrganisations } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { listPeople, listPeopleAtWork } from "../person.store.ts";
import { holdsOn, isRole, roles } from "../role.ts";
import { sayRole } from "../roles/role.views.tsx";
import { sayEndRefusal, sayRoleRefusal } from "../roles/role-end.views.tsx";
import { listRoleGrants } from "../roles/role-grant.store.ts";
import { EndManyPage } from "./end-many.views.tsx";
import { endRoleOfMany, type ManyEndRefusal } from "./end-role-of-many.ts";
import { GiveManyPage } from "./give-many.views.tsx";
import { giveRoleToMany, type LeftOut } from "./give-role-to-many.ts";
import { ManyDonePage } from "./many-done.views.tsx";
import { END, GIVE } from "./many-page.views.tsx";
import { manyEndsForm, manyRolesForm, shownGrant } from "./many-roles.form.ts";
import { type BodyPeople, narrowPeople, peopleByBody } from "./people-by-body.ts";
import type { Tickable } from "./ticks.views.tsx";

export function openManyRolesDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/people/roles";
  doors.get(path, "people:role:grant", showGiving);
  doors.post(path, "people:role:grant", postGiving);
  doors.get(`${path}/end`, "people:role:grant", showEnding);
  doors.post(`${path}/end`, "people:role:grant", postEnding);
}

async function showGiving(visit: Visit): Promise<Response> {
  const shown = { body: visit.query("body") ?? "", role: visit.query("held") ?? "" };
  const isAll = visit.query("all") === "yes";
  const people = isAll ? (await peopleShown(visit.scope, shown)).map(({ id }) => id) : [];
  return answerGiving(visit, { typed: { fromOn: "today", people } }, shown);
}

async function postGiving(visit: Visit): Promise<Response> {
  const { scope, typed, tenant } = visit;
  const shown = { body: typedIn({ typed }, "body"), role: typedIn({ typed }, "held") };
  const form = parseForm(manyRolesForm(scope.asOn), typed);
  if (!form.ok) return answerGiving(visit, form, shown, 422);
  const { people, ...input } = form.value;
  const result = await giveRoleToMany(scope, people, input);
  const leftOut = (result.ok ? result.value : result.refusal).leftOut.map(({ person, refusal }) => ({
    person,
    why: sayRoleRefusal(refusal, scope.asOn),
  }));
  if (!result.ok) return answerGiving(visit, noneOf(visit, "people", leftOut), shown, 422);
  if (leftOut.length === 0) return seeOther(peoplePaths.people(tenant.slug), "role-given");
  const { to } = result.value;
  const until = input.toOn === null ? "without an end" : `to ${sayDay(input.toOn)}`;
  const said = `${sayRole(input.role)}, from ${sayDay(input.fromOn)} ${until}: given to ${sayMany(to.length, "person", "people")}.`;
  const act = { title: GIVE, href: peoplePaths.manyRoles(tenant.slug) };
  return page(<ManyDonePage visit={visit} act={act} said={said} to={to} leftOut={leftOut} />);
}

async function showEnding(visit: Visit): Promise<Response> {
  const role = visit.query("role") ?? "";
  const ticked = visit.query("all") === "yes" ? (await grantsNow(visit.scope, role)).map(shownGrant) : [];
  return answerEnding(visit, { typed: { lastOn: "today", held: ticked } }, role);
}

async function postEnding(visit: Visit): Promise<Response> {
  const { scope, typed, tenant } = visit;
  const role = typedIn({ typed }, "role");
  const form = parseForm(manyEndsForm(scope.asOn), typed);
  if (!form.ok) return answerEnding(visit, form, role, 422);
  const { held, lastOn } = form.value;
  const result = await endRoleOfMany(scope, held, lastOn);
  const leftOut = (result.ok ? result.value : result.refusal).leftOut.map(({ person, refusal }) => ({
    person,
    why: sayManyEndRefusal(refusal),
  }));
  if (!result.ok) return answerEnding(visit, noneOf(visit, "held", leftOut), role, 422);
  if (leftOut.length === 0) return seeOther(peoplePaths.people(tenant.slug), "role-ended");
  const { to } = result.value;
  const said = `Last day ${sayDay(lastOn)}: saved for ${sayMany(to.length, "person", "people")}.`;
  const act = { title: END, href: peoplePaths.manyRoleEnds(tenant.slug) };
  return page(<ManyDonePage visit={visit} act={act} said={said} to={to} leftOut={leftOut} />);
}

/** It could be done to nobody: each by name, with why. */
function noneOf(
  visit: Visit,
  field: string,
  leftOut: readonly { readonly person: LeftOut<unknown>["person"]; readonly why: string }[],
): FormState {
  return invalid(
    visit.typed,
    leftOut.map(({ person, why }) => ({ field, message: `${person.name}: ${why}` })),
  );
}

function sayManyEndRefusal(refusal: ManyEndRefusal): string {
  switch (refusal.reason) {
    case "gone":
      return "Somebody took this role back meanwhile, so nothing is left to end";
    case "changed-meanwhile":
      return refusal.now.toOn === null
        ? "Somebody changed its end meanwhile: it has none now. Look at it, and end it again"
        : `Somebody changed its end meanwhile to ${sayDay(refusal.now.toOn)}. Look at it, and end it again`;
    default:
      return sayEndRefusal(refusal);
  }
}

/** Those who work here and whom the list is narrowed to. */
async function peopleShown(scope: Scope, shown: { readonly body: string; readonly role: string }) {
  const grants = (await listRoleGrants(scope)).filter((grant) => holdsOn(grant, scope.asOn));
  const held = Map.groupBy(grants, ({ personId }) => personId);
  const people = (await listPeopleAtWork(scope)).map(({ id, name, post, organisationId }) => ({
    ...{ id, name, post, organisationId },
    roles: (held.get(id) ?? []).map(({ role }) => role),
  }));
  return narrowPeople(people, shown);
}

async function answerGiving(
  visit: Visit,
  form: FormState,
  shown: { readonly body: string; readonly role: string },
  status = 200,
): Promise<Response> {
  const bodies = await listBodiesAtWork(visit.scope);
  const people = (await peopleShown(visit.scope, shown)).map((person) => ({
    value: person.id,
    name: person.name,
    beside: [person.post, ...person.roles.map(sayRole)].filter(Boolean).join(", "),
    organisationId: person.organisationId,
  }));
  const groups: readonly BodyPeople<Tickable>[] = peopleByBody(people, await listOrganisations(visit.scope));
  return page(
    <GiveManyPage visit={visit} form={form} groups={groups} shown={shown} bodies={bodies} />,
    status,
  );
}

/** The grants of a role that are not over, those to come included. */
async function grantsNow(scope: Scope, role: string) {
  return (await listRoleGrants(scope)).filter(
    (grant) => grant.role === role && (grant.toOn === null || grant.toOn >= scope.asOn),
  );
}

async function answerEnding(visit: Visit, form: FormState, role: string, status = 200): Promise<Response> {
  const { scope } = visit;
  const people = new Map((await listPeople(scope)).map((person) => [person.id, person]));
  const bodies = await listOrganisations(scope);
  const holders = (await grantsNow(scope, role)).flatMap((grant) => {
    const person = people.get(grant.personId);
    if (!person) return [];
    const until = grant.toOn === null ? "without an end" : `to ${sayDay(grant.toOn, "short")}`;
    return {
      value: shownGrant(grant),
      name: person.name,
      beside: `from ${sayDay(grant.fromOn, "short")} ${until}`,
      organisationId: person.organisationId,
    };
  });
  const sorted = holders.toSorted((one, other) => one.name.localeCompare(other.name, "en-GB"));
  const open = (await listRoleGrants(scope)).filter(({ toOn }) => toOn === null || toOn >= scope.asOn);
  const held = Object.keys(roles).flatMap((each) => {
    const count = open.filter((grant) => grant.role === each).length;
    return isRole(each) && count > 0 ? [{ role: each, count }] : [];
  });
  const groups: readonly BodyPeople<Tickable>[] = peopleByBody(sorted, bodies);
  return page(<EndManyPage visit={visit} form={form} role={role} held={held} groups={groups} />, status);
}
