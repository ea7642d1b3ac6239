import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";

const PAPER = "../shared/documents/001_c6d9dfb252a51d89.txt";

/** Brings a paper in and answers the path of its review screen. */
async function bringIn(test: TestApp, file: File): Promise<string> {
  const answer = await test.post("/strathbrae/desk/imports/new", { file, kind: "improvement" }, "Morag Innes");
  expect(answer.status).toBe(303);
  return (answer.headers.get("location") ?? "").replace(/\?.*/, "");
}

describe("paper 001 as it stands", () => {
  it("becomes six improvements and twenty-two actions", () =>
    withApp(async (test) => {
      if (!existsSync(PAPER)) return console.warn(`NOT TESTED: ${PAPER} is not here`);
      const path = await bringIn(test, new File([readFileSync(PAPER)], "001.txt"));
      const page = await (await test.get(path, "Morag Innes")).text();
      expect(page).toContain("6</strong> improvements");
      const answer = await test.post(
        path,
        { version: "1", title: "A programme", kind: "improvement", dated: "30 March 2016", next: "create" },
        "Morag Innes",
      );
      expect(answer.status).toBe(303);
      const number = Number(/plans\/(\d+)/.exec(answer.headers.get("location") ?? "")?.[1]);
      await test.as("Morag Innes", async (scope) => {
        const { improvements } = await getPlanSheet(scope, await getPlan(scope, number));
        expect(improvements.map(({ actions }) => actions.length)).toEqual([5, 3, 3, 4, 4, 3]);
      });
    }));
});
