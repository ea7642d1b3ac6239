import { describe, expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { findBrokenSeal } from "../../../platform/ledger/verify-ledger.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet, type PlanSheet } from "../plans/plan-sheet.store.ts";
import { freezePlan } from "../versions/freeze-plan.ts";
import { listVersions } from "../versions/plan-version.store.ts";
import { addTheme } from "./add-theme.ts";
import { assignTheme } from "./assign-theme.ts";
import { changeTheme } from "./change-theme.ts";
import { getTheme, listThemes } from "./theme.store.ts";

const words = (name: string) => ({ name, description: "", place: null, endedOn: null });
const wholePlan = async (scope: Scope) => getPlanSheet(scope, await getPlan(scope, 1));

async function adopt(scope: Scope, name: string): Promise<string> {
  const made = await addTheme(scope, words(name));
  if (!made.ok) throw new Error(`${name} was refused`);
  return made.value.id;
}

/** A plan without its tags: all that adopting a theme may not touch. */
function untagged(sheet: PlanSheet) {
  const bare = {
    ...sheet,
    improvements: sheet.improvements.map((improvement) => ({
      ...improvement,
      actions: improvement.actions.map(({ themes: _, ...action }) => action),
    })),
  };
  const frozen = freezePlan(sheet);
  return {
    bare,
    headings: frozen.improvements.map(({ actions, ...heading }) => ({
      ...heading,
      actions: actions.map(({ themes: _, ...action }) => action),
    })),
  };
}

describe("cross-cutting themes", () => {
  it("change no plan: four of them adopted and given leave headings, actions, JSON and versions as they were", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const before = await wholePlan(scope);
        const versions = await listVersions(scope, before.plan.id);
        const ids = [];
        for (const name of ["Poverty", "Empowerment", "Sustainability", "Prevention first"])
          ids.push(await adopt(scope, name));
        const action = before.improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
        for (const theme of ids) await assignTheme(scope, 1, { theme, action, way: "give" });
        const after = await wholePlan(scope);
        expect(untagged(after)).toEqual(untagged(before));
        expect(await listVersions(scope, before.plan.id)).toEqual(versions);
        const tags = after.improvements.flatMap(({ actions }) => actions.map(({ themes }) => themes.length));
        expect(Math.min(...tags)).toBe(4);
      }),
    ));

  it("are given to many actions at once, told of each, and taken again", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const theme = await adopt(scope, "Poverty");
        const { improvements } = await wholePlan(scope);
        const action = improvements.flatMap(({ actions }) => actions.map(({ id }) => id)).slice(0, 3);
        const give = { theme, action, way: "give" as const };
        expect(await assignTheme(scope, 1, give)).toMatchObject({ ok: true, value: { count: 3 } });
        expect(await assignTheme(scope, 1, give)).toMatchObject({ ok: true, value: { count: 0 } });
        const [last] = await listEventsOf(scope, { kind: "action", id: action[0] ?? "" });
        expect(last).toMatchObject({ event: "plans.action.tagged", words: { theme: "Poverty" } });
        expect(await assignTheme(scope, 1, { ...give, way: "take" })).toMatchObject({ value: { count: 3 } });
        expect(await findBrokenSeal(scope)).toBeNull();
      }),
    ));

  it("that have ended are kept by what bears them, and given to nothing more", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const theme = await adopt(scope, "Recovery");
        const [one, two] = (await wholePlan(scope)).improvements.flatMap(({ actions }) => actions);
        await assignTheme(scope, 1, { theme, action: [one?.id ?? ""], way: "give" });
        const ended = { ...words("Recovery"), endedOn: scope.asOn };
        expect(await changeTheme(scope, theme, 1, ended)).toMatchObject({ ok: true });
        expect(await assignTheme(scope, 1, { theme, action: [two?.id ?? ""], way: "give" })).toMatchObject({
          ok: false,
          refusal: { reason: "theme-ended" },
        });
        const held = (await wholePlan(scope)).improvements.flatMap(({ actions }) => actions)[0]?.themes;
        expect(held?.map(({ name }) => name)).toContain("Recovery");
      }),
    ));

  it("have one name each, whatever its capitals, and a place in the list", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        await adopt(scope, "Poverty");
        expect(await addTheme(scope, words("POVERTY"))).toMatchObject({
          ok: false,
          refusal: { reason: "name-taken" },
        });
        const made = await addTheme(scope, { ...words("Empowerment"), place: 1 });
        const names = (await listThemes(scope)).map(({ name }) => name);
        expect([made.ok, names[0]]).toEqual([true, "Empowerment"]);
      }),
    ));

  it("keep both texts when two people change the same one", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const theme = await adopt(scope, "Poverty");
        expect((await changeTheme(scope, theme, 1, words("Want"))).ok).toBe(true);
        expect(await changeTheme(scope, theme, 1, words("Need"))).toMatchObject({
          ok: false,
          refusal: { reason: "changed-meanwhile", now: { name: "Want" } },
        });
        expect((await getTheme(scope, theme)).name).toBe("Want");
      }),
    ));

  it("are adopted by who may change plans, and given by who may change actions", () =>
    withApp(({ as }) =>
      as("Ewan Laird", async (scope) => {
        expect(() => addTheme(scope, words("Mine"))).toThrow(Forbidden);
        const [theme] = await listThemes(scope);
        expect(() => assignTheme(scope, 1, { theme: theme?.id ?? "", action: [], way: "give" })).toThrow(
          Forbidden,
        );
      }),
    ));

  it("are a partnership's own: none of another is given, and none to another's action", () =>
    withApp(async ({ as, post }) => {
      const [theirs, action] = await as("Morag Innes", async (scope) => {
        const [theme] = await listThemes(scope);
        return [theme?.id ?? "", (await wholePlan(scope)).improvements[0]?.actions[0]?.id ?? ""];
      });
      await post("/inverlairn/desk/plans/new", { title: "Our own", kind: "improvement" }, "Ruaridh Munro");
      await as("Ruaridh Munro", async (scope) => {
        expect(await listThemes(scope)).toEqual([]);
        expect(await assignTheme(scope, 1, { theme: theirs, action: [], way: "give" })).toMatchObject({
          refusal: { reason: "theme-gone" },
        });
        await expect(assignTheme(scope, 1, { theme: theirs, action: [action], way: "give" })).rejects.toThrow(
          NotFound,
        );
      });
    }));
});
