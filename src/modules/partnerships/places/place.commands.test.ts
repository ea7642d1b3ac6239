import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission } from "../../../platform/scope/scope.ts";
import { seedPlace } from "../testing.ts";
import { addPlace } from "./add-place.ts";
import { changePlace } from "./change-place.ts";
import type { PlaceForm } from "./place.form.ts";
import { getPlace, listPlaces } from "./place.store.ts";

const may: readonly Permission[] = ["partnerships:place:change"];
const kirkorrin: PlaceForm = { name: "Kirkorrin", kind: "locality", code: null };

test("a place is added, and the ledger says so", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const result = await addPlace(scope, { ...kirkorrin, code: "S12000099" });
      if (!result.ok) throw new Error(result.refusal.reason);
      expect(await getPlace(scope, result.value.id)).toMatchObject({ name: "Kirkorrin", code: "S12000099" });
      expect(await listEventsOf(scope, { kind: "place", id: result.value.id })).toMatchObject([
        { event: "partnerships.place.added", words: { name: "Kirkorrin" } },
      ]);
    });
  }));

test("a ward and a locality may share a name; two localities may not", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      await seedPlace(scope, "Kirkorrin");
      expect(await addPlace(scope, { ...kirkorrin, kind: "ward" })).toMatchObject({ ok: true });
      expect(await addPlace(scope, { ...kirkorrin, name: "kirkorrin" })).toEqual({
        ok: false,
        refusal: { reason: "name-taken" },
      });
    });
  }));

test("a place is changed once by whoever was first", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPlace(scope, "Kirkorrin");
      expect(await changePlace(scope, id, 1, { ...kirkorrin, name: "Glenorrin" })).toMatchObject({
        ok: true,
      });
      expect(await changePlace(scope, id, 1, { ...kirkorrin, kind: "area" })).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile", now: { name: "Glenorrin" } },
      });
      expect(await listEventsOf(scope, { kind: "place", id })).toMatchObject([
        { facts: { changed: ["name"] }, words: { nameBefore: "Kirkorrin", nameAfter: "Glenorrin" } },
      ]);
    });
  }));

test("without the permission no place is added or changed", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(["partnerships:organisation:change"], async (scope) => {
      const id = await seedPlace(scope, "Kirkorrin");
      await expect(addPlace(scope, { ...kirkorrin, name: "Glenorrin" })).rejects.toThrow(Forbidden);
      await expect(changePlace(scope, id, 1, { ...kirkorrin, name: "Glenorrin" })).rejects.toThrow(Forbidden);
      expect(await listPlaces(scope)).toHaveLength(1);
    });
  }));

test("the places of another partnership are neither seen nor changed", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const id = await strathbrae(may, (scope) => seedPlace(scope, "Kirkorrin"));
    await inverlairn(may, async (scope) => {
      expect(await listPlaces(scope)).toEqual([]);
      await expect(changePlace(scope, id, 1, kirkorrin)).rejects.toThrow(NotFound);
    });
  }));
