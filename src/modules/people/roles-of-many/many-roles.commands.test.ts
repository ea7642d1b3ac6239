import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission, Scope } from "../../../platform/scope/scope.ts";
import { listRoleGrants } from "../roles/role-grant.store.ts";
import { seedPerson, seedRole } from "../testing.ts";
import { endRoleOfMany } from "./end-role-of-many.ts";
import { giveRoleToMany } from "./give-role-to-many.ts";

const may: readonly Permission[] = ["people:role:grant"];
const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");
const until = { role: "board-member", fromOn: TODAY, toOn: day("2027-06-30") } as const;

const seedMany = async (scope: Scope, ...names: string[]) => {
  const ids: string[] = [];
  for (const name of names) ids.push(await seedPerson(scope, { name }));
  return ids;
};
const eventsOf = async (scope: Scope, id: string) =>
  (await listEventsOf(scope, { kind: "person", id })).map(({ event, facts }) => [
    event,
    facts.role,
    facts.to,
  ]);
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

test("many are given one role from a day to a day at once, each with a line in the ledger", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const ids = await seedMany(scope, "Calum Drever", "Catriona Ross", "Eilidh Sim");
      const result = await giveRoleToMany(scope, [...ids, ...ids], until);
      expect(result.ok && names(result.value.to)).toEqual(["Calum Drever", "Catriona Ross", "Eilidh Sim"]);
      for (const id of ids) {
        expect(await listRoleGrants(scope, id)).toMatchObject([until]);
        expect(await eventsOf(scope, id)).toEqual([["people.role.given", "board-member", "2027-06-30"]]);
      }
    });
  }));

test("whoever holds it already, or leaves before, is named and left as they are; the others have it", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const [calum = "", catriona = "", eilidh = ""] = await seedMany(scope, "Calum", "Catriona", "Eilidh");
      await seedRole(scope, calum, "board-member", "2025-01-01");
      await scope.database.execute(
        `update people.person set left_on = '2026-12-31' where id = '${catriona}'`,
      );
      const result = await giveRoleToMany(scope, [calum, catriona, eilidh], until);
      if (!result.ok) throw new Error("Eilidh can have it");
      expect(names(result.value.to)).toEqual(["Eilidh"]);
      expect(result.value.leftOut.map(({ person, refusal }) => [person.name, refusal])).toEqual([
        ["Calum", { reason: "holds-it-already", held: { fromOn: "2025-01-01", toOn: null } }],
        ["Catriona", { reason: "leaves", on: "2026-12-31" }],
      ]);
      expect(await eventsOf(scope, catriona)).toEqual([]);
      expect((await giveRoleToMany(scope, [catriona], { ...until, toOn: day("2026-12-31") })).ok).toBe(true);
    });
  }));

test("where it can be given to nobody, nothing is written", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const ids = await seedMany(scope, "Calum", "Catriona");
      for (const id of ids) await seedRole(scope, id, "board-member", "2025-01-01");
      const result = await giveRoleToMany(scope, ids, until);
      expect(result.ok ? [] : names(result.refusal.leftOut.map(({ person }) => person))).toEqual([
        "Calum",
        "Catriona",
      ]);
      for (const id of ids) expect(await eventsOf(scope, id)).toEqual([]);
    });
  }));

test("the roles of many end on one day, each in the ledger; who changed meanwhile is named", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const ids = await seedMany(scope, "Calum", "Catriona", "Eilidh");
      const shown = [];
      for (const person of ids)
        shown.push({ person, grant: await seedRole(scope, person, "chair", "2025-01-01"), until: "" });
      const stale = shown.map((one, index) => (index === 1 ? { ...one, until: "2026-12-01" } : one));
      const gone = { person: ids[2] ?? "", grant: crypto.randomUUID(), until: "" };
      const result = await endRoleOfMany(scope, [...stale, gone], day("2026-12-31"));
      if (!result.ok) throw new Error("two can end");
      expect(names(result.value.to)).toEqual(["Calum", "Eilidh"]);
      expect(result.value.leftOut.map(({ person, refusal }) => [person.name, refusal.reason])).toEqual([
        ["Catriona", "changed-meanwhile"],
        ["Eilidh", "gone"],
      ]);
      expect(await eventsOf(scope, ids[0] ?? "")).toEqual([["people.role.ended", "chair", "2026-12-31"]]);
      expect(await eventsOf(scope, ids[1] ?? "")).toEqual([]);
    });
  }));

test("all who give roles cannot be ended at once: the last one is left and named", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const shown = [];
      for (const name of ["Fiona", "Morag"]) {
        const email = `${name.toLowerCase()}@strathbrae.example`;
        const person = await seedPerson(scope, { name, email, signsIn: true });
        shown.push({
          person,
          grant: await seedRole(scope, person, "administrator", "2025-01-01"),
          until: "",
        });
      }
      const result = await endRoleOfMany(scope, shown, day("2026-11-30"));
      if (!result.ok) throw new Error("one of them can end");
      expect(names(result.value.to)).toEqual(["Fiona"]);
      expect(result.value.leftOut).toMatchObject([
        { person: { name: "Morag" }, refusal: { reason: "nobody-would-give-roles", from: "2026-12-01" } },
      ]);
    });
  }));

test("nobody gives or ends many roles without the permission, or of another partnership", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const id = await strathbrae(["people:person:change"], async (scope) => {
      const [id = ""] = await seedMany(scope, "Calum");
      expect(() => giveRoleToMany(scope, [id], until)).toThrow(Forbidden);
      expect(() => endRoleOfMany(scope, [], TODAY)).toThrow(Forbidden);
      return id;
    });
    await inverlairn(may, async (scope) => {
      const own = await seedMany(scope, "Ruaridh");
      await expect(giveRoleToMany(scope, [...own, id], until)).rejects.toThrow(NotFound);
      expect(await listRoleGrants(scope)).toEqual([]);
    });
  }));
