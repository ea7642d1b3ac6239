import { expect, test } from "vitest";
import { withApp } from "../../../test/harness/app.ts";
import { listOrganisations } from "../../modules/partnerships/index.ts";
import { listPeople, listRoleHolders, roles } from "../../modules/people/index.ts";
import { seedNewcomers } from "./seed-newcomers.ts";

test("the demo has somebody who signs in for each role, and bodies that were renamed, merged and wound up, once", () =>
  withApp(async (app) => {
    const people = await seedNewcomers(app.house);
    expect(people.map(({ role }) => role)).toEqual([
      "community representative",
      "action lead",
      "analyst",
      "moderator",
    ]);
    await app.as("Fiona Geddes", async (scope) => {
      expect([...(await listRoleHolders(scope)).keys()].toSorted()).toEqual(Object.keys(roles).toSorted());
      const bodies = await listOrganisations(scope);
      expect(bodies.some(({ formerNames }) => formerNames.length > 0)).toBe(true);
      expect(bodies.some(({ succeededById }) => succeededById !== null)).toBe(true);
      expect(bodies.some(({ endedOn, succeededById }) => endedOn !== null && !succeededById)).toBe(true);
      const before = [bodies.length, (await listPeople(scope)).length];
      await seedNewcomers(app.house);
      expect([(await listOrganisations(scope)).length, (await listPeople(scope)).length]).toEqual(before);
    });
  }));
