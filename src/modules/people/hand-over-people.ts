import { sayDay } from "../../kernel/calendar-date.ts";
import { demand } from "../../platform/access/predicate.ts";
import { recordEvent } from "../../platform/ledger/record-event.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { Handing, Holding, OpenThing } from "../../platform/web/holding.ts";
import { peopleEvents } from "./events.ts";
import { listPeopleOf, standsAsContact } from "./holdings.store.ts";
import { peoplePaths } from "./paths.ts";
import { changePersonRow, findPerson, findPlansContact } from "./person.store.ts";
import type { PersonRow } from "./person.table.ts";
import { changesPeople } from "./policy.ts";
import { holdsOn, isRole, roles } from "./role.ts";
import { listRoleGrants } from "./roles/role-grant.store.ts";

const markOf = ({ id, version }: PersonRow) => `${id}:${version}`;

/** The people of a body that ends go to whoever takes over, or stay without one. */
const peopleOfBody: Holding = {
  name: "people",
  of: "organisation",
  heading: "People who work for it",
  becomes: "They work for the other body from then on, in the post they have.",
  columns: ["people.person.organisation_id"],
  way: "loose",
  async list(scope, { slug }, from) {
    return (await listPeopleOf(scope, from.id)).map(
      (person): OpenThing => ({
        mark: markOf(person),
        title: person.name,
        href: peoplePaths.person(slug, person.id),
        detail: [person.post, person.plansContact ? "contact for plans" : null].filter(Boolean).join(", "),
      }),
    );
  },
  hand: handOverPeople,
};

/** Moves the people of one body to another, or leaves them without; each with a line in the ledger. */
export async function handOverPeople(scope: Scope, { from, to, only }: Handing): Promise<boolean> {
  demand(changesPeople, scope, null);
  for (const person of await listPeopleOf(scope, from.id)) {
    if (only && !only.has(markOf(person))) continue;
    const plansContact = await standsAsContact(scope, person, to?.id ?? null);
    const change = { organisationId: to?.id ?? null, plansContact };
    if (!(await changePersonRow(scope, person.id, person.version, change))) return false;
    await recordEvent(scope, {
      event: peopleEvents.personChanged,
      subject: { kind: "person", id: person.id },
      facts: {
        changed: ["organisationId", ...(plansContact === person.plansContact ? [] : ["plansContact"])],
        movesLogin: false,
      },
      words: { organisationBefore: from.name, organisationAfter: to?.name ?? "" },
    });
  }
  return true;
}

/** Being the contact for plans of their body goes to a successor of the same body. */
const contactOfBody: Holding = {
  name: "contact",
  of: "person",
  heading: "Contact for plans",
  becomes:
    "Goes to the successor where they work for the same body. Otherwise the body has no contact, and is asked nothing until it names one.",
  columns: [],
  way: "loose",
  async list(scope, { slug }, from) {
    const person = await findPerson(scope, from.id);
    if (!person?.plansContact || person.organisationId === null) return [];
    return [
      {
        mark: markOf(person),
        title: "Answers for the actions of their organisation where nobody else is named",
        href: peoplePaths.person(slug, person.id),
        detail: person.post ?? "",
      },
    ];
  },
  async hand(scope, { from, to }) {
    demand(changesPeople, scope, null);
    const person = await findPerson(scope, from.id);
    if (!person?.plansContact || person.organisationId === null) return true;
    if (!(await changePersonRow(scope, person.id, person.version, { plansContact: false }))) return false;
    await tellContact(scope, person.id, false);
    const successor = to ? await findPerson(scope, to.id) : null;
    const isFree = (await findPlansContact(scope, person.organisationId)) === null;
    if (successor && successor.organisationId === person.organisationId && isFree) {
      if (!(await changePersonRow(scope, successor.id, successor.version, { plansContact: true })))
        return false;
      await tellContact(scope, successor.id, true);
    }
    return true;
  },
};

function tellContact(scope: Scope, id: string, plansContact: boolean): Promise<void> {
  return recordEvent(scope, {
    event: peopleEvents.personChanged,
    subject: { kind: "person", id },
    facts: { changed: ["plansContact"], movesLogin: false },
    words: { plansContactBefore: String(!plansContact), plansContactAfter: String(plansContact) },
  });
}

/** Roles are nobody's to take over: they end with whoever leaves. */
const rolesOfPerson: Holding = {
  name: "roles",
  of: "person",
  heading: "Roles",
  becomes: "They end with the last day of somebody who leaves. A successor is given roles of their own.",
  columns: ["people.role_grant.person_id"],
  way: "goes",
  async list(scope, { slug }, from) {
    const grants = await listRoleGrants(scope, from.id);
    return grants
      .filter((grant) => holdsOn(grant, scope.asOn) || grant.fromOn > scope.asOn)
      .map((grant) => ({
        mark: `${grant.id}:${grant.toOn ?? ""}`,
        title: isRole(grant.role) ? roles[grant.role] : grant.role,
        href: peoplePaths.roleEnd(slug, from.id, grant.id),
        detail: grant.toOn ? `until ${sayDay(grant.toOn)}` : `since ${sayDay(grant.fromOn)}`,
      }));
  },
  // Who gives and ends roles is somebody else, perhaps: it is said on the page of the person.
  hand: async () => true,
};

export const peopleHoldings: readonly Holding[] = [peopleOfBody, contactOfBody, rolesOfPerson];
