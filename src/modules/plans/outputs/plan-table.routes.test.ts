import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";

async function rowsAt(test: TestApp, path: string): Promise<Record<string, string>[]> {
  const answer = await test.get(path, "Morag Innes");
  expect([path, answer.status]).toEqual([path, 200]);
  const text = (await answer.text()).replace(/^\ufeff/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe("what is shown of a plan, as a table", () => {
  it("is what the filter leaves, with the numbers and words of the whole plan", () =>
    withApp(async (test) => {
      const all = await rowsAt(test, "/strathbrae/desk/plans/1/plan.csv");
      const late = await rowsAt(test, "/strathbrae/desk/plans/1/actions.csv?s=late");
      expect(late.length).toBeGreaterThan(0);
      expect(late.length).toBeLessThan(all.length);
      for (const row of late) {
        expect(all.find(({ Action }) => Action === row.Action)).toMatchObject(row);
        expect(Number(row["Days late"])).toBeGreaterThan(0);
        expect(row.Status).not.toContain("late");
      }
    }));

  it("is what is public in public, with the same columns", () =>
    withApp(async (test) => {
      const open = await test.get("/strathbrae/plans/1/plan.csv");
      expect(open.headers.get("content-type")).toContain("text/csv");
      const [heads] = Papa.parse<string[]>((await open.text()).replace(/^\ufeff/, "")).data;
      expect(heads?.slice(0, 9)).toEqual([
        "Improvement",
        "Number in Commonty",
        "Action",
        "Lead",
        "Implications (risk, cost & resource)",
        "Target date",
        "Measure",
        "Outcomes",
        "Status",
      ]);
    }));
});
