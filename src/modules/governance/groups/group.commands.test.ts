import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission } from "../../../platform/scope/scope.ts";
import { seedOrganisation } from "../../partnerships/testing.ts";
import { seedGroup } from "../testing.ts";
import { addGroup } from "./add-group.ts";
import { changeGroup } from "./change-group.ts";
import type { GroupForm } from "./group.form.ts";
import { getGroup, listGroups } from "./group.store.ts";

const may: readonly Permission[] = ["governance:group:change"];

const executive: GroupForm = {
  name: "Executive Group",
  aliases: ["COG", "All CPP leads"],
  kind: "executive",
  standsForAll: false,
};

test("a group is added, and the ledger says so", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const result = await addGroup(scope, executive);
      if (!result.ok) throw new Error(result.refusal.reason);
      expect(await getGroup(scope, result.value.id)).toMatchObject({ ...executive, version: 1 });
      expect(await listEventsOf(scope, { kind: "group", id: result.value.id })).toMatchObject([
        { event: "governance.group.added", facts: { kind: "executive" }, words: { name: "Executive Group" } },
      ]);
    });
  }));

test("a name stands for one group only, and not for an organisation as well", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      await seedGroup(scope, executive);
      await seedOrganisation(scope, { name: "Third Sector Interface", aliases: ["TSI"] });
      expect(await addGroup(scope, { ...executive, name: "executive group", aliases: [] })).toEqual({
        ok: false,
        refusal: { reason: "name-taken" },
      });
      expect(await addGroup(scope, { ...executive, name: "Officers", aliases: ["cog"] })).toMatchObject({
        refusal: { reason: "other-name-taken", name: "cog", of: "Executive Group" },
      });
      expect(await addGroup(scope, { ...executive, name: "Forum", aliases: ["TSI"] })).toMatchObject({
        refusal: { reason: "other-name-taken", of: "Third Sector Interface" },
      });
      expect(await listGroups(scope)).toHaveLength(1);
    });
  }));

test("a group is changed once by whoever was first", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedGroup(scope, executive);
      expect(await changeGroup(scope, id, 1, { ...executive, standsForAll: true })).toMatchObject({
        ok: true,
      });
      expect(await changeGroup(scope, id, 1, { ...executive, name: "Officers" })).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile", now: { standsForAll: true, version: 2 } },
      });
      expect(await listEventsOf(scope, { kind: "group", id })).toMatchObject([
        { event: "governance.group.changed", facts: { changed: ["standsForAll"] } },
      ]);
    });
  }));

test("without the permission no group is added or changed", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(["partnerships:organisation:change"], async (scope) => {
      const id = await seedGroup(scope, executive);
      await expect(addGroup(scope, { ...executive, name: "Officers", aliases: [] })).rejects.toThrow(
        Forbidden,
      );
      await expect(changeGroup(scope, id, 1, { ...executive, name: "Officers" })).rejects.toThrow(Forbidden);
    });
  }));

test("the groups of another partnership are neither seen nor changed, and may have the same names", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const id = await strathbrae(may, (scope) => seedGroup(scope, executive));
    await inverlairn(may, async (scope) => {
      expect(await listGroups(scope)).toEqual([]);
      await expect(changeGroup(scope, id, 1, executive)).rejects.toThrow(NotFound);
      expect(await addGroup(scope, executive)).toMatchObject({ ok: true });
    });
  }));
