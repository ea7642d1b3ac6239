import { addDays, type CalendarDate, dayInScotland } from "../../kernel/calendar-date.ts";
import type { Result } from "../../kernel/result.ts";
import {
  addOrganisation,
  findPartnershipBySlug,
  listOrganisations,
  renameOrganisation,
  tenantOf,
} from "../../modules/partnerships/index.ts";
import { insertPerson, insertRoleGrant, listPeople } from "../../modules/people/index.ts";
import { withScope, withService } from "../../platform/scope/open-scope.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { mergeBodies } from "../handing-over/merge-bodies.ts";
import type { House } from "../house.ts";
import { permissionsOf } from "../permissions.ts";
import { newcomersOfStrathbrae } from "./people-of-strathbrae.ts";
import { type DemoSignIn, wordsOf } from "./seed-demo.ts";

/** Bodies whose story has more than one chapter: a hall that became a trust, one that it took in, and one that is no more. */
const TRUST = { now: "Glenorrin Community Trust", before: "Glenorrin Hall Trust" };
const JOINED = "Port Brae Hall Association";
const ENDED = "Strathbrae Tourism Forum";

/**
 * Those roles of the demo that its first people do not have, and bodies that were renamed, merged and wound up. Beside
 * the first seed, because tests count on that one. Done once; answers who can sign in.
 */
export async function seedNewcomers(house: House): Promise<readonly DemoSignIn[]> {
  const row = await withService(house.pool, (database) => findPartnershipBySlug(database, "strathbrae"));
  if (!row) return [];
  const today = dayInScotland(house.now());
  const as = (daysAgo: number, work: (scope: Scope) => Promise<unknown>) => {
    const at = new Date(Date.parse(`${addDays(today, -daysAgo)}T10:00:00Z`));
    const who = { partnership: row.id, actor: { kind: "house", name: "demo" } as const };
    const permissions = permissionsOf(house.rooms, ["administrator"]);
    return withScope(house.pool, { ...who, permissions }, at, work);
  };
  await as(430, async (scope) => {
    if ((await listOrganisations(scope)).some(({ name }) => name === TRUST.now || name === TRUST.before))
      return;
    for (const name of [TRUST.before, JOINED, ENDED]) await addBody(scope, name);
  });
  await as(400, (scope) => rename(scope, TRUST.before, TRUST.now));
  await as(230, (scope) => end(house, scope, tenantOf(row), JOINED, TRUST.now));
  await as(150, (scope) => end(house, scope, tenantOf(row), ENDED, null));
  await as(90, (scope) => addNewcomers(house, scope, today));
  return newcomersOfStrathbrae.map(({ name, role, email }) => ({
    ...{ name, email, role: wordsOf(role) },
    partnership: "strathbrae",
  }));
}

async function addBody(scope: Scope, name: string): Promise<void> {
  const facts = { kind: "community-body", statutory: false, facilitator: false } as const;
  done(await addOrganisation(scope, { ...facts, name, aliases: [] }));
}

const bodyCalled = async (scope: Scope, name: string) =>
  (await listOrganisations(scope)).find((body) => body.name === name);

async function rename(scope: Scope, before: string, now: string): Promise<void> {
  const body = await bodyCalled(scope, before);
  if (body) done(await renameOrganisation(scope, body.id, body.version, { name: now, on: scope.asOn }));
}

async function end(
  house: House,
  scope: Scope,
  tenant: ReturnType<typeof tenantOf>,
  name: string,
  into: string | null,
): Promise<void> {
  const body = await bodyCalled(scope, name);
  const successor = into === null ? null : await bodyCalled(scope, into);
  if (!body || body.endedOn !== null) return;
  const asked = {
    ending: [body.id],
    as: into === null ? "end" : "part",
    into: successor ? { id: successor.id } : null,
    on: scope.asOn,
  } as const;
  done(await mergeBodies(scope, { tenant, rooms: house.rooms }, asked, []));
}

async function addNewcomers(house: House, scope: Scope, today: CalendarDate): Promise<void> {
  const known = new Set((await listPeople(scope)).map(({ email }) => email));
  for (const { name, post, organisation, email, role, plansContact } of newcomersOfStrathbrae) {
    if (known.has(email)) continue;
    const id = crypto.randomUUID();
    const accountId = await house.identity.ensureAccount(email, name);
    const organisationId = (await bodyCalled(scope, organisation))?.id ?? null;
    await insertPerson(scope, { id, name, post, email, organisationId, accountId, plansContact });
    const fromOn = addDays(today, -90);
    await insertRoleGrant(scope, { id: crypto.randomUUID(), personId: id, role, fromOn });
  }
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`The demo's own bodies were refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
