import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission } from "../../../platform/scope/scope.ts";
import { seedOrganisation } from "../testing.ts";
import { addOrganisation } from "./add-organisation.ts";
import { changeOrganisation } from "./change-organisation.ts";
import type { OrganisationForm } from "./organisation.form.ts";
import { getOrganisation, listOrganisations } from "./organisation.store.ts";

const may: readonly Permission[] = ["partnerships:organisation:change"];

const tsi: OrganisationForm = {
  name: "Third Sector Interface",
  aliases: ["TSI"],
  kind: "third-sector-interface",
  statutory: false,
  facilitator: false,
};

test("an organisation is added, and the ledger says by whom", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const result = await addOrganisation(scope, tsi);
      if (!result.ok) throw new Error(result.refusal.reason);
      expect(await getOrganisation(scope, result.value.id)).toMatchObject({ ...tsi, version: 1 });
      const [entry] = await listEventsOf(scope, { kind: "organisation", id: result.value.id });
      expect(entry).toMatchObject({
        event: "partnerships.organisation.added",
        actorId: scope.actor.kind === "person" ? scope.actor.id : null,
        facts: { kind: "third-sector-interface" },
        words: { name: "Third Sector Interface" },
      });
    });
  }));

test("nobody adds or changes one without the permission", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae([], async (scope) => {
      const id = await seedOrganisation(scope, tsi);
      await expect(addOrganisation(scope, { ...tsi, name: "Another" })).rejects.toThrow(Forbidden);
      await expect(changeOrganisation(scope, id, 1, { ...tsi, name: "Another" })).rejects.toThrow(Forbidden);
      expect((await listOrganisations(scope)).map(({ name }) => name)).toEqual(["Third Sector Interface"]);
    });
  }));

test("a name is given once, whatever its capitals; nothing of the second one is kept", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      await seedOrganisation(scope, { name: "Third Sector Interface" });
      const other = await seedOrganisation(scope, { name: "Voluntary Action" });
      const again = { ...tsi, name: "THIRD SECTOR INTERFACE", aliases: [] };
      expect(await addOrganisation(scope, again)).toEqual({ ok: false, refusal: { reason: "name-taken" } });
      expect(await changeOrganisation(scope, other, 1, again)).toEqual({
        ok: false,
        refusal: { reason: "name-taken" },
      });
      expect(await listOrganisations(scope)).toHaveLength(2);
      expect(await listEventsOf(scope, { kind: "organisation", id: other })).toEqual([]);
    });
  }));

test("another name stands for one body only", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      await seedOrganisation(scope, { name: "Highland Third Sector Interface", aliases: ["TSI"] });
      expect(await addOrganisation(scope, tsi)).toEqual({
        ok: false,
        refusal: { reason: "other-name-taken", name: "TSI", of: "Highland Third Sector Interface" },
      });
    });
  }));

test("a body that the Act does not name cannot be a partner by law", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      expect(await addOrganisation(scope, { ...tsi, statutory: true })).toEqual({
        ok: false,
        refusal: { reason: "kind-not-in-schedule" },
      });
    });
  }));

test("a change is written with what stood before, and counts the version on", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, tsi);
      expect(await changeOrganisation(scope, id, 1, { ...tsi, aliases: ["TSI", "HTSI"] })).toMatchObject({
        ok: true,
      });
      expect(await getOrganisation(scope, id)).toMatchObject({ aliases: ["TSI", "HTSI"], version: 2 });
      const events = await listEventsOf(scope, { kind: "organisation", id });
      expect(events).toMatchObject([
        { facts: { changed: ["aliases"] }, words: { aliasesBefore: "TSI", aliasesAfter: "TSI\nHTSI" } },
      ]);
    });
  }));

test("saving what stands there already changes nothing and is no event", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, tsi);
      expect(await changeOrganisation(scope, id, 1, tsi)).toMatchObject({ ok: true });
      expect((await getOrganisation(scope, id)).version).toBe(1);
      expect(await listEventsOf(scope, { kind: "organisation", id })).toEqual([]);
    });
  }));

test("who was slower is told what stands there now, and nothing is written over", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, tsi);
      await changeOrganisation(scope, id, 1, { ...tsi, name: "The Interface" });
      const late = await changeOrganisation(scope, id, 1, { ...tsi, aliases: [] });
      expect(late).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile", now: { name: "The Interface", version: 2 } },
      });
      expect(await getOrganisation(scope, id)).toMatchObject({ name: "The Interface", aliases: ["TSI"] });
    });
  }));

test("the bodies of another partnership are neither seen nor changed, and may have the same names", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const id = await strathbrae(may, (scope) => seedOrganisation(scope, tsi));
    await inverlairn(may, async (scope) => {
      expect(await listOrganisations(scope)).toEqual([]);
      await expect(getOrganisation(scope, id)).rejects.toThrow(NotFound);
      await expect(changeOrganisation(scope, id, 1, { ...tsi, name: "Taken over" })).rejects.toThrow(
        NotFound,
      );
      expect(await addOrganisation(scope, tsi)).toMatchObject({ ok: true });
    });
    await strathbrae(may, async (scope) => {
      expect(await listOrganisations(scope)).toMatchObject([{ id, name: "Third Sector Interface" }]);
    });
  }));
