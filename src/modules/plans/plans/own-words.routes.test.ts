import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";

const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();

/** What stands in a form of the settings, with the partnership's own word for an improvement plan. */
const settings = {
  name: "Strathbrae",
  kind: "Community Planning Partnership",
  accent: "#572a66",
  yearStart: "4",
  introduction: "",
  accessibilityContact: "access@strathbrae.example",
  "word-improvement-plan": "Plan for Change",
  "word-locality-plan": "Plan for Place",
};

test("a partnership's own word for a kind of plan stands at the desk and on the public pages", () =>
  withApp(async (test) => {
    expect(await text(test, "/strathbrae/plans")).toContain("Improvement plan");
    const saved = await test.post(
      "/strathbrae/desk/set-up/partnership",
      { ...settings, version: "1" },
      "Fiona Geddes",
    );
    expect(saved.status).toBe(303);
    for (const [path, who] of [
      ["/strathbrae/desk/plans", "Morag Innes"],
      ["/strathbrae/plans"],
      ["/strathbrae"],
    ] as const) {
      const page = await text(test, path, who);
      expect([path, page.includes("Plan for Change")]).toEqual([path, true]);
      expect([path, page.includes("Improvement plan")]).toEqual([path, false]);
    }
    expect(await text(test, "/strathbrae/desk/plans/new", "Morag Innes")).toContain(
      ">Plan for Place</option>",
    );
  }));
