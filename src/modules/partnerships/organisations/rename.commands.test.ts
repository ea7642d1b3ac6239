import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission } from "../../../platform/scope/scope.ts";
import { seedOrganisation } from "../testing.ts";
import { endOrganisation } from "./end-organisation.ts";
import { getOrganisation, listBodiesAtWork } from "./organisation.store.ts";
import { renameOrganisation } from "./rename-organisation.ts";
import { settleNames } from "./settle-names.ts";

const may: readonly Permission[] = ["partnerships:organisation:change"];
const day = (text: string) => text as CalendarDate;

test("a body has its new name from the day on, and its old one is kept and matched", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, { name: "Voluntary Action", aliases: ["VA"] });
      const to = { name: "Strathbrae Together", on: scope.asOn };
      expect(await renameOrganisation(scope, id, 1, to)).toEqual({ ok: true, value: "renamed" });
      const body = await getOrganisation(scope, id);
      expect(body.name).toBe("Strathbrae Together");
      expect(body.formerNames.map(({ name }) => name)).toEqual(["Voluntary Action"]);
      expect((await listBodiesAtWork(scope))[0]?.aliases).toEqual(["VA", "Voluntary Action"]);
      const [entry] = await listEventsOf(scope, { kind: "organisation", id });
      expect(entry).toMatchObject({
        event: "partnerships.organisation.renamed",
        words: { nameBefore: "Voluntary Action", nameAfter: "Strathbrae Together" },
      });
    });
  }));

test("a name for a day to come waits for it, and the clock brings it once", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, { name: "Voluntary Action" });
      const to = { name: "Strathbrae Together", on: day("2099-04-01") };
      expect(await renameOrganisation(scope, id, 1, to)).toEqual({ ok: true, value: "kept" });
      expect(await settleNames(scope)).toEqual([]);
      expect((await getOrganisation(scope, id)).name).toBe("Voluntary Action");
      const then = { ...scope, asOn: day("2099-04-02") };
      expect(await settleNames(then)).toHaveLength(1);
      expect(await settleNames(then)).toEqual([]);
      const body = await getOrganisation(then, id);
      expect(body).toMatchObject({ name: "Strathbrae Together", nextName: null });
      expect(body.formerNames).toEqual([{ name: "Voluntary Action", until: "2099-03-31" }]);
    });
  }));

test("a name to come is taken back by the name it has", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, { name: "Voluntary Action" });
      await renameOrganisation(scope, id, 1, { name: "Together", on: day("2099-04-01") });
      const stays = { name: "Voluntary Action", on: scope.asOn };
      expect(await renameOrganisation(scope, id, 2, stays)).toEqual({ ok: true, value: "taken-back" });
      expect(await settleNames({ ...scope, asOn: day("2099-04-02") })).toEqual([]);
      expect((await getOrganisation(scope, id)).formerNames).toEqual([]);
    });
  }));

test("a name that is taken, its own, one before its last, and an old version are refused", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, { name: "Voluntary Action" });
      await seedOrganisation(scope, { name: "The College", aliases: ["College"] });
      const ask = async (name: string, on: CalendarDate = scope.asOn, version = 1) => {
        const result = await renameOrganisation(scope, id, version, { name, on });
        return result.ok ? "done" : result.refusal.reason;
      };
      expect(await ask("the college")).toBe("name-taken");
      expect(await ask("College")).toBe("other-name-taken");
      expect(await ask("Voluntary Action")).toBe("same-name");
      expect(await ask("Together", scope.asOn, 7)).toBe("changed-meanwhile");
      expect(await ask("Together")).toBe("done");
      expect(await ask("Apart", day("2001-01-01"), 2)).toBe("before-the-last-name");
    });
  }));

test("a body that ended takes no name and does not end twice; nobody may without the permission", () =>
  withPartnerships(async ({ strathbrae }) => {
    const id = await strathbrae(may, async (scope) => {
      const id = await seedOrganisation(scope, { name: "Voluntary Action" });
      expect(await endOrganisation(scope, id, { on: scope.asOn, successor: null })).toMatchObject({
        ok: true,
      });
      expect(await listBodiesAtWork(scope)).toEqual([]);
      expect(await endOrganisation(scope, id, { on: scope.asOn, successor: null })).toEqual({
        ok: false,
        refusal: { reason: "ended-already" },
      });
      expect(await renameOrganisation(scope, id, 2, { name: "Together", on: scope.asOn })).toEqual({
        ok: false,
        refusal: { reason: "ended" },
      });
      return id;
    });
    await strathbrae([], async (scope) => {
      expect(() => endOrganisation(scope, id, { on: scope.asOn, successor: null })).toThrow(Forbidden);
      expect(() => renameOrganisation(scope, id, 2, { name: "Together", on: scope.asOn })).toThrow(Forbidden);
    });
  }));
