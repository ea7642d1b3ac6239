import { addDays, dayInScotland } from "../../kernel/calendar-date.ts";
import { insertGroup } from "../../modules/governance/index.ts";
import { insertOrganisation, insertPartnership } from "../../modules/partnerships/index.ts";
import { insertPerson, insertRoleGrant } from "../../modules/people/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import { type DemoPerson, groupsOf, organisationsOf } from "./people-of-strathbrae.ts";

export interface SeededPartnership {
  readonly id: string;
  /** The ids of its people, by name. */
  readonly people: ReadonlyMap<
    string,
    { readonly id: string; readonly organisation: string | null; readonly role: string }
  >;
}

/** A partnership with the bodies, groups and people that every Scottish one has, all invented. */
export async function seedPartnership(
  house: House,
  facts: {
    readonly slug: string;
    readonly name: string;
    readonly accent: string;
    readonly introduction: string;
    readonly people: readonly DemoPerson[];
  },
): Promise<SeededPartnership> {
  const id = crypto.randomUUID();
  const { people: listed, ...words } = facts;
  const accounts = new Map<string, string>();
  for (const { email, name } of listed) accounts.set(email, await house.identity.ensureAccount(email, name));
  const at = house.now();
  const who = {
    partnership: id,
    actor: { kind: "house", name: "demo" } as const,
    permissions: new Set<never>(),
  };
  const people = await withScope(house.pool, who, at, async (scope) => {
    await insertPartnership(scope.database, {
      ...words,
      id,
      kind: "Community Planning Partnership",
      yearStart: 4,
      words: {},
      accessibilityContact: `access@${facts.slug}.example`,
      createdAt: at,
    });
    const organisations = new Map<string, string>();
    for (const organisation of organisationsOf(facts.name)) {
      const organisationId = crypto.randomUUID();
      organisations.set(organisation.name, organisationId);
      await insertOrganisation(scope, {
        ...organisation,
        aliases: [...organisation.aliases],
        id: organisationId,
      });
    }
    for (const group of groupsOf(facts.name)) {
      await insertGroup(scope, { ...group, aliases: [...group.aliases], id: crypto.randomUUID() });
    }
    const seeded = new Map<string, { id: string; organisation: string | null; role: string }>();
    for (const { name, post, organisation, email, role, plansContact } of listed) {
      const personId = crypto.randomUUID();
      const organisationId = organisations.get(organisation) ?? null;
      const accountId = accounts.get(email) ?? null;
      await insertPerson(scope, { id: personId, name, post, email, organisationId, accountId, plansContact });
      const fromOn = addDays(dayInScotland(at), -400);
      await insertRoleGrant(scope, { id: crypto.randomUUID(), personId, role, fromOn });
      seeded.set(name, { id: personId, organisation: organisationId, role });
    }
    return seeded;
  });
  return { id, people };
}
