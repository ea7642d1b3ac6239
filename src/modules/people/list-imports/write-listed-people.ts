import { demand } from "../../../platform/access/predicate.ts";
import { ensureAccount } from "../../../platform/identity/ensure-account.ts";
import { type Happening, recordEvents } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { changePersonRow, insertPeople } from "../person.store.ts";
import { grantsRoles } from "../policy.ts";
import { insertRoleGrant } from "../roles/role-grant.store.ts";
import type { KnownPerson, ListReview, PersonToBe } from "./list-review.ts";
import { addListedBody, type BodyRefused } from "./write-listed-bodies.ts";

/** Adds and changes the people of a list, with the bodies, roles and logins that were asked for. */
export async function writeListedPeople(
  scope: Scope,
  review: ListReview,
  number: number,
): Promise<BodyRefused | null> {
  const bodies = new Map<string, string>();
  for (const body of review.newBodies) {
    const added = await addListedBody(scope, body);
    if (typeof added !== "string") return added;
    bodies.set(body.key, added);
  }
  const bodyOf = ({ body }: PersonToBe) =>
    body.is === "known" ? body.id : body.is === "new" ? (bodies.get(body.key) ?? null) : null;
  const happenings: Happening[] = [];
  const added: Parameters<typeof insertPeople>[1][number][] = [];
  const givings: { readonly id: string; readonly be: PersonToBe }[] = [];
  for (const { standing, person } of review.rows) {
    if (!person || (standing !== "new" && standing !== "changed")) continue;
    const { was, be } = person;
    const id = was?.id ?? crypto.randomUUID();
    const columns = {
      name: be.name,
      post: be.post,
      organisationId: bodyOf(be),
      email: be.email,
      plansContact: be.contact,
    };
    const accountId = be.login && be.email !== null ? await letIn(scope, be.email, be.name) : null;
    if (was) happenings.push(...(await change(scope, was, columns, accountId, number)));
    else {
      added.push({ ...columns, id, accountId });
      happenings.push({
        event: peopleEvents.personAdded,
        subject: { kind: "person", id },
        facts: { organisation: columns.organisationId, plansContact: be.contact, list: number },
        words: { name: be.name, ...(be.email ? { email: be.email } : {}) },
      });
    }
    if (accountId !== null)
      happenings.push({
        event: peopleEvents.loginGiven,
        subject: { kind: "person", id },
        words: { email: be.email ?? "" },
      });
    if (be.roles.length > 0) givings.push({ id, be });
  }
  await insertPeople(scope, added);
  for (const { id, be } of givings) happenings.push(...(await giveRoles(scope, id, be.roles)));
  await recordEvents(scope, happenings);
  return null;
}

type Columns = Pick<
  Parameters<typeof insertPeople>[1][number],
  "name" | "post" | "organisationId" | "email" | "plansContact"
>;

async function change(
  scope: Scope,
  was: KnownPerson,
  columns: Columns,
  accountId: string | null,
  list: number,
): Promise<Happening[]> {
  const { name, post, organisationId, email, plansContact } = columns;
  const changes = tellChanges(was, {
    name,
    post: post ?? null,
    organisationId: organisationId ?? null,
    email: email ?? null,
    plansContact,
  });
  if (changes || accountId !== null) {
    // Read in this same transaction: whoever is quicker makes the whole list wait, not half of it.
    const written = await changePersonRow(scope, was.id, was.version, {
      ...columns,
      ...(accountId === null ? {} : { accountId }),
    });
    if (!written) throw new Error(`person ${was.id} changed while a list was created`);
  }
  if (!changes) return [];
  return [
    {
      event: peopleEvents.personChanged,
      subject: { kind: "person", id: was.id },
      facts: { changed: changes.changed, movesLogin: false, list },
      words: changes.words,
    },
  ];
}

/** The account of an address. Nothing is mailed: they sign in when they ask for a link. */
function letIn(scope: Scope, email: string, name: string): Promise<string> {
  demand(grantsRoles, scope, null);
  return ensureAccount(scope.database, { email, name }, scope.at);
}

async function giveRoles(scope: Scope, personId: string, roles: PersonToBe["roles"]): Promise<Happening[]> {
  demand(grantsRoles, scope, null);
  const happenings: Happening[] = [];
  for (const role of roles) {
    const id = crypto.randomUUID();
    await insertRoleGrant(scope, {
      id,
      personId,
      role,
      fromOn: scope.asOn,
      toOn: null,
      grantedBy: personIdOf(scope.actor),
    });
    happenings.push({
      event: peopleEvents.roleGiven,
      subject: { kind: "person", id: personId },
      facts: { grant: id, role, from: scope.asOn, to: null },
    });
  }
  return happenings;
}
