import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { getPlan } from "./plan.store.ts";
import { getPlanSheet } from "./plan-sheet.store.ts";

const text = async (test: TestApp, path: string) => (await test.get(path, "Morag Innes")).text();

describe("a plan at the desk", () => {
  it("is a grid of six columns, with lateness and gaps worked out", () =>
    withApp(async (test) => {
      const page = await text(test, "/strathbrae/desk/plans/1");
      for (const heading of [
        "Improvement",
        "Lead",
        "Implications (risk, cost and resource)",
        "Target date",
        "Measure",
        "Outcome",
      ]) {
        expect(page).toContain(`scope="col">${heading}</th>`);
      }
      expect(page).toContain("3 weeks late");
      expect(page).toContain("No lead");
      expect(page).toContain("All 18");
    }));

  it("shows what its address asks for", () =>
    withApp(async (test) => {
      expect(await text(test, "/strathbrae/desk/plans/1?gap=any")).toContain("1.5 Learn from areas");
      expect(await text(test, "/strathbrae/desk/plans/1?gap=any")).not.toContain("2.1 Map who decides");
      expect(await text(test, "/strathbrae/desk/plans/1?lead=nobody")).toContain("1.5 Learn from areas");
      expect(await text(test, "/strathbrae/desk/plans/1?d=passed&s=late")).toContain("2.1 Map who decides");
      expect(await text(test, "/strathbrae/desk/plans/1?q=zebra")).toContain("No action is like that");
    }));

  it("is started, filled and published by forms alone", () =>
    withApp(async (test) => {
      const post = (path: string, fields: Record<string, string>) => test.post(path, fields, "Ruaridh Munro");
      const begun = await post("/inverlairn/desk/plans/new", {
        title: "Our first plan",
        kind: "improvement",
        period: "2027",
      });
      expect(begun.headers.get("location")).toBe("/inverlairn/desk/plans/1?said=started");
      await post("/inverlairn/desk/plans/1/improvements/new", {
        title: "Meet more often",
        risks: "Nobody comes",
      });
      const improvement = await test.as("Ruaridh Munro", async (scope) => {
        return (await getPlanSheet(scope, await getPlan(scope, 1))).improvements[0]?.id ?? "";
      });
      const empty = await post("/inverlairn/desk/plans/1/publication", { version: "1" });
      expect([empty.status, await empty.text()]).toEqual([
        422,
        expect.stringContaining("nothing to publish"),
      ]);
      const action = {
        improvement,
        text: "Set four dates",
        lead: "the Council",
        target: "by June 2027",
        measures: "Four minutes",
      };
      expect((await post("/inverlairn/desk/plans/1/actions/new", action)).status).toBe(303);
      expect((await test.get("/inverlairn/plans/1")).status).toBe(404);
      expect((await post("/inverlairn/desk/plans/1/publication", { version: "1" })).status).toBe(303);
      const page = await (await test.get("/inverlairn/plans/1")).text();
      expect(page).toContain("Set four dates");
      expect(page).toContain("by 30 Jun 2027");
    }));

  it("is not published while an e-mail address stands in it", () =>
    withApp(async (test) => {
      const improvement = await test.as("Morag Innes", async (scope) => {
        return (await getPlanSheet(scope, await getPlan(scope, 1))).improvements[0]?.id ?? "";
      });
      const action = {
        improvement,
        text: "Write to someone@strathbrae.example",
        lead: "",
        target: "",
        measures: "",
      };
      await test.post("/strathbrae/desk/plans/1/actions/new", action, "Morag Innes");
      const { version } = await test.as("Morag Innes", (scope) => getPlan(scope, 1));
      const answer = await test.post(
        "/strathbrae/desk/plans/1/publication",
        { version: String(version) },
        "Morag Innes",
      );
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("someone@strathbrae.example");
    }));

  it("answers a bad number in its address with “not here”", () =>
    withApp(async (test) => {
      for (const number of ["0", "99", "1e3", "-1", "../1", "999999999999"]) {
        expect((await test.get(`/strathbrae/desk/plans/${number}`, "Morag Innes")).status).toBe(404);
      }
    }));
});

describe("the form of an action", () => {
  it("says all that is wrong at once, and keeps what was typed", () =>
    withApp(async (test) => {
      const fields = { improvement: "nonsense", text: "", lead: "TSI", target: "soonish", measures: "" };
      const answer = await test.post("/strathbrae/desk/plans/1/actions/new", fields, "Morag Innes");
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain("<title>Error: Add an action");
      expect(page).toContain("Two things to put right");
      expect(page).toContain('value="TSI"');
      expect(page).toContain('value="soonish"');
    }));

  it("asks once about a date that it cannot read, and keeps the words if told so", () =>
    withApp(async (test) => {
      const improvement = await test.as("Morag Innes", async (scope) => {
        return (await getPlanSheet(scope, await getPlan(scope, 1))).improvements[0]?.id ?? "";
      });
      const fields = { improvement, text: "Try", lead: "", target: "soonish", measures: "" };
      const asked = await test.post("/strathbrae/desk/plans/1/actions/new", fields, "Morag Innes");
      expect([asked.status, await asked.text()]).toEqual([
        422,
        expect.stringContaining("We cannot read “soonish” as a date"),
      ]);
      const kept = await test.post(
        "/strathbrae/desk/plans/1/actions/new",
        { ...fields, keepTarget: "yes" },
        "Morag Innes",
      );
      expect(kept.status).toBe(303);
    }));

  it("shows both texts when two people change the same action, and loses neither", () =>
    withApp(async (test) => {
      const page = await text(test, "/strathbrae/desk/actions/8/edit");
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
      const improvement = /<option value="([^"]+)" selected/.exec(page)?.[1] ?? "";
      const fields = {
        improvement,
        lead: "TSI",
        target: "",
        measures: "Strategy adopted\nFunding found",
        version,
      };
      expect(
        (
          await test.post(
            "/strathbrae/desk/actions/8/edit",
            { ...fields, text: "First words" },
            "Morag Innes",
          )
        ).status,
      ).toBe(303);
      const late = await test.post(
        "/strathbrae/desk/actions/8/edit",
        { ...fields, text: "Second words" },
        "Fiona Geddes",
      );
      const both = await late.text();
      expect(late.status).toBe(409);
      expect(both).toContain("First words");
      expect(both).toContain("Second words");
      expect(both).toContain("Morag Innes changed this while you were writing");
      const now = /name="version" value="(\d+)"/.exec(both)?.[1] ?? "";
      const agreed = { ...fields, text: "Both words", version: now };
      expect((await test.post("/strathbrae/desk/actions/8/edit", agreed, "Fiona Geddes")).status).toBe(303);
    }));
});
