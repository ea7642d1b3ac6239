import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission, Scope } from "../../../platform/scope/scope.ts";
import { findPersonOfAccount, getPerson } from "../person.store.ts";
import { seedPerson, seedRole } from "../testing.ts";
import { endRole } from "./end-role.ts";
import { grantRole } from "./grant-role.ts";
import { getRoleGrant, listRoleGrants } from "./role-grant.store.ts";
import { verifyRoles } from "./verify-roles.ts";

const may: readonly Permission[] = ["people:role:grant"];
const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");

const eventsOf = (scope: Scope, id: string) => listEventsOf(scope, { kind: "person", id });

/** Fiona Geddes, who gives roles here, and the id of the grant that lets her. */
async function seedAdministrator(scope: Scope, name = "Fiona Geddes") {
  const id = await seedPerson(scope, {
    name,
    email: `${name.slice(0, 5)}@strathbrae.example`,
    signsIn: true,
  });
  return { id, grant: await seedRole(scope, id, "administrator", "2025-01-01") };
}

test("a role is given from a day to a day, and says by whom", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, { name: "Calum Drever" });
      const input = { role: "chair", fromOn: TODAY, toOn: day("2027-06-30") } as const;
      const result = await grantRole(scope, id, input);
      if (!result.ok) throw new Error(result.refusal.reason);
      const giver = scope.actor.kind === "person" ? scope.actor.id : "";
      expect(await listRoleGrants(scope, id)).toMatchObject([{ ...input, grantedBy: giver }]);
      expect(await eventsOf(scope, id)).toMatchObject([
        {
          event: "people.role.given",
          actorId: giver,
          facts: { role: "chair", from: "2026-11-23", to: "2027-06-30" },
        },
      ]);
    });
  }));

test("a role lets a person do something on its days only", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, {
        name: "Calum Drever",
        email: "c@strathbrae.example",
        signsIn: true,
      });
      await grantRole(scope, id, { role: "chair", fromOn: TODAY, toOn: day("2026-11-30") });
      const account = (await getPerson(scope, id)).accountId ?? "";
      const rolesOn = async (asOn: string) =>
        (await findPersonOfAccount({ ...scope, asOn: day(asOn) }, account))?.roles;
      expect(await rolesOn("2026-11-22")).toEqual([]);
      expect(await rolesOn("2026-11-23")).toEqual(["chair"]);
      expect(await rolesOn("2026-11-30")).toEqual(["chair"]);
      expect(await rolesOn("2026-12-01")).toEqual([]);
    });
  }));

test("nobody holds a role twice on one day; after its end it may be given again", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, { name: "Calum Drever" });
      await seedRole(scope, id, "chair", "2025-01-01", "2026-11-30");
      expect(await grantRole(scope, id, { role: "chair", fromOn: TODAY, toOn: null })).toEqual({
        ok: false,
        refusal: { reason: "holds-it-already", held: { fromOn: "2025-01-01", toOn: "2026-11-30" } },
      });
      expect(
        await grantRole(scope, id, { role: "chair", fromOn: day("2026-12-01"), toOn: null }),
      ).toMatchObject({
        ok: true,
      });
      expect(await grantRole(scope, id, { role: "clerk", fromOn: TODAY, toOn: null })).toMatchObject({
        ok: true,
      });
    });
  }));

test("a role is ended on a day, and the ledger keeps it", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, { name: "Calum Drever" });
      const grant = await seedRole(scope, id, "chair", "2025-01-01");
      const result = await endRole(scope, id, grant, { lastOn: day("2026-12-31"), until: "" });
      expect(result).toEqual({ ok: true, value: "ended" });
      expect((await getRoleGrant(scope, id, grant)).toOn).toBe("2026-12-31");
      expect(await eventsOf(scope, id)).toMatchObject([
        {
          event: "people.role.ended",
          facts: { role: "chair", from: "2025-01-01", to: "2026-12-31", toBefore: null },
        },
      ]);
    });
  }));

test("who was slower at ending a role is told its end as it stands now", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, { name: "Calum Drever" });
      const grant = await seedRole(scope, id, "chair", "2025-01-01");
      await endRole(scope, id, grant, { lastOn: day("2026-12-31"), until: "" });
      expect(await endRole(scope, id, grant, { lastOn: TODAY, until: "" })).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile", now: { toOn: "2026-12-31" } },
      });
    });
  }));

test("what is over stays as it was, and no role ends before it began", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, { name: "Calum Drever" });
      const over = await seedRole(scope, id, "clerk", "2025-01-01", "2025-12-31");
      expect(await endRole(scope, id, over, { lastOn: TODAY, until: "2025-12-31" })).toEqual({
        ok: false,
        refusal: { reason: "over-already", on: "2025-12-31" },
      });
      const held = await seedRole(scope, id, "chair", "2026-01-01");
      expect(await endRole(scope, id, held, { lastOn: day("2025-12-31"), until: "" })).toEqual({
        ok: false,
        refusal: { reason: "before-it-began", fromOn: "2026-01-01" },
      });
    });
  }));

test("a role that was given today by mistake is taken back, and the ledger remembers both", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, { name: "Calum Drever" });
      const given = await grantRole(scope, id, { role: "chair", fromOn: TODAY, toOn: null });
      if (!given.ok) throw new Error(given.refusal.reason);
      const result = await endRole(scope, id, given.value.id, { lastOn: day("2026-11-22"), until: "" });
      expect(result).toEqual({ ok: true, value: "taken-back" });
      expect(await listRoleGrants(scope, id)).toEqual([]);
      expect((await eventsOf(scope, id)).map(({ event }) => event)).toEqual([
        "people.role.taken-back",
        "people.role.given",
      ]);
    });
  }));

test("the last one who can give roles keeps being able to", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const { id, grant } = await seedAdministrator(scope);
      const ending = { lastOn: day("2026-11-30"), until: "" };
      expect(await endRole(scope, id, grant, ending)).toEqual({
        ok: false,
        refusal: { reason: "nobody-would-give-roles", from: "2026-12-01" },
      });
      expect((await getRoleGrant(scope, id, grant)).toOn).toBeNull();
      expect(await eventsOf(scope, id)).toEqual([]);

      // An administrator who cannot sign in is no help; one who begins the day after is.
      const without = await seedPerson(scope, { name: "Iain Rennie" });
      await seedRole(scope, without, "administrator", "2025-01-01");
      expect(await endRole(scope, id, grant, ending)).toMatchObject({ ok: false });
      const next = await seedPerson(scope, {
        name: "Catriona Ross",
        email: "c.ross@strathbrae.example",
        signsIn: true,
      });
      await seedRole(scope, next, "administrator", "2026-12-01");
      expect(await endRole(scope, id, grant, ending)).toMatchObject({ ok: true });
    });
  }));

test("the administrator of another partnership is none of ours", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    await inverlairn(may, (scope) => seedAdministrator(scope, "Ruaridh Munro"));
    await strathbrae(may, async (scope) => {
      const { id, grant } = await seedAdministrator(scope);
      expect(await endRole(scope, id, grant, { lastOn: TODAY, until: "" })).toMatchObject({
        refusal: { reason: "nobody-would-give-roles" },
      });
    });
    await inverlairn(may, async (scope) => {
      await expect(listRoleGrants(scope)).resolves.toHaveLength(1);
    });
  }));

test("a partnership that nobody can let others into is found by the check of its soundness", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      expect(await verifyRoles(scope)).toEqual(["From 23 November 2026 nobody can give roles."]);
      await seedAdministrator(scope);
      expect(await verifyRoles(scope)).toEqual([]);
    });
  }));

test("without the permission no role is given or ended", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(["people:person:change"], async (scope) => {
      const { id, grant } = await seedAdministrator(scope);
      expect(() => grantRole(scope, id, { role: "chair", fromOn: TODAY, toOn: null })).toThrow(Forbidden);
      expect(() => endRole(scope, id, grant, { lastOn: TODAY, until: "" })).toThrow(Forbidden);
      expect(await listRoleGrants(scope, id)).toHaveLength(1);
    });
  }));

test("no role is given to, or ended for, somebody of another partnership", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const { id, grant } = await strathbrae(may, (scope) => seedAdministrator(scope));
    await inverlairn(may, async (scope) => {
      await expect(grantRole(scope, id, { role: "chair", fromOn: TODAY, toOn: null })).rejects.toThrow(
        NotFound,
      );
      await expect(endRole(scope, id, grant, { lastOn: TODAY, until: "" })).rejects.toThrow(NotFound);
    });
  }));
