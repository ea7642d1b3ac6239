import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { listThemes } from "./theme.store.ts";

const text = async (test: TestApp, path: string, who = "Morag Innes") => (await test.get(path, who)).text();
const PLAN = "/strathbrae/desk/plans/1";

describe("the themes of a plan", () => {
  it("are a matrix whose cells lead to the grid that they count", () =>
    withApp(async (test) => {
      const page = await text(test, `${PLAN}/themes`);
      const [, href = "", count = ""] = /<a href="([^"]*\?i=[^"]*theme=[^"]*)">(\d+)<\/a>/.exec(page) ?? [];
      expect(count).not.toBe("");
      const grid = await text(test, href.replaceAll("&amp;", "&"));
      expect(grid.match(/<th role="rowheader" scope="row">/g)).toHaveLength(Number(count));
    }));

  it("are given on the page, and asked for again where nothing is ticked", () =>
    withApp(async (test) => {
      const [theme, action] = await test.as("Morag Innes", async (scope) => {
        const sheet = await getPlanSheet(scope, await getPlan(scope, 1));
        return [(await listThemes(scope))[2]?.id ?? "", sheet.improvements[4]?.actions[2]?.id ?? ""];
      });
      const refused = await test.post(`${PLAN}/themes/tagging`, { theme, way: "give" }, "Morag Innes");
      expect([refused.status, await refused.text()]).toEqual([
        422,
        expect.stringContaining("Tick the actions that are meant"),
      ]);
      const given = await test.post(
        `${PLAN}/themes/tagging`,
        { theme, action: [action], way: "give" },
        "Morag Innes",
      );
      expect(given.headers.get("location")).toBe(`${PLAN}/themes?said=given`);
      expect(await text(test, `${PLAN}?theme=${theme}`)).toContain("Say who answers for what is shared");
    }));

  it("stay asked for from one way of seeing the plan to the next", () =>
    withApp(async (test) => {
      const onwards = {
        "/timeline": ["", "/by-lead"],
        "/by-lead": ["", "/by-body", "/timeline"],
        "/themes": ["", "/themes"],
      };
      for (const [from, views] of Object.entries(onwards)) {
        const page = await text(test, `${PLAN}${from}?theme=none&s=late`);
        for (const view of views) expect(page).toContain(`href="${PLAN}${view}?s=late&amp;theme=none"`);
      }
    }));

  it("are shown to a viewer without a form", () =>
    withApp(async (test) => {
      const page = await text(test, `${PLAN}/themes`, "Sheena Watt");
      expect(page).toContain("Headings by themes");
      expect(page).not.toContain("Give them the theme");
      expect(await text(test, "/strathbrae/desk/themes", "Sheena Watt")).not.toContain("Add a theme");
    }));

  it("are chosen on an action's form, and what somebody gave meanwhile stays", () =>
    withApp(async (test) => {
      const edit = await text(test, "/strathbrae/desk/actions/9/edit");
      const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
      const improvement = /<option value="([^"]+)" selected/.exec(edit)?.[1] ?? "";
      const [held = ""] = [...edit.matchAll(/name="themesHeld" value="([^"]+)"/g)].map(([, id]) => id ?? "");
      const climate = await test.as("Morag Innes", async (scope) => (await listThemes(scope))[2]?.id ?? "");
      const sheet = () =>
        test.as("Morag Innes", async (scope) => getPlanSheet(scope, await getPlan(scope, 1)));
      const action = (await sheet()).improvements
        .flatMap(({ actions }) => actions)
        .find(({ number }) => number === 9);
      await test.post(
        `${PLAN}/themes/tagging`,
        { theme: climate, action: [action?.id ?? ""], way: "give" },
        "Fiona Geddes",
      );
      const saved = await test.post(
        "/strathbrae/desk/actions/9/edit",
        {
          improvement,
          version,
          text: action?.text ?? "",
          lead: action?.leadText ?? "",
          target: action?.target?.text ?? "",
          measures: action?.measures.map(({ text }) => text).join("\n") ?? "",
          more: "yes",
          prevention: "yes",
          inequality: "2",
          themesHeld: [held],
        },
        "Morag Innes",
      );
      expect(saved.status).toBe(303);
      const after = (await sheet()).improvements
        .flatMap(({ actions }) => actions)
        .find(({ number }) => number === 9);
      expect(after).toMatchObject({ isQuickWin: false, isPrevention: true, inequality: 2 });
      expect(after?.themes.map(({ name }) => name)).toEqual(["Climate and nature"]);
      expect(await text(test, "/strathbrae/desk/actions/9")).toContain(
        "Changed what it is marked as and its themes",
      );
    }));
});

describe("in public", () => {
  it("themes are a filter and a matrix, and quick wins stand before all other actions", () =>
    withApp(async (test) => {
      const page = await text(test, "/strathbrae/plans/1", undefined);
      expect(page.indexOf("Quick wins")).toBeLessThan(page.indexOf("The actions"));
      expect(page).toContain("The actions by theme");
      const fair = await text(test, "/strathbrae/plans/1?theme=is:Fairness", undefined);
      expect(fair).toContain("Choose two pilot areas");
      expect(fair).not.toContain("Write a communications strategy");
    }));

  it("a theme given since the plan was published is not there yet", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", async (scope) => {
        const sheet = await getPlanSheet(scope, await getPlan(scope, 1));
        const action = sheet.improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
        const theme = (await listThemes(scope))[2]?.id ?? "";
        await test.post(`${PLAN}/themes/tagging`, { theme, action, way: "give" }, "Morag Innes");
      });
      expect(await text(test, "/strathbrae/plans/1", undefined)).not.toContain("Climate and nature");
      expect(await text(test, `${PLAN}/as-the-public`)).toContain("Climate and nature");
    }));
});
