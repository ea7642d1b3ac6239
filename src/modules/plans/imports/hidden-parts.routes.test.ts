import { expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { excelFile, row } from "../../../platform/documents/testing/excel-file.ts";

const MORAG = "Morag Innes";
const heads = row(1, ["Action", "Lead", "By when"]);
const workbook = excelFile({
  sheets: [
    {
      name: "Plan",
      rows:
        heads +
        row(2, ["Set up a panel", "Council", "soonish"]) +
        row(3, ["Kept back", "Council", "June 2028"], 'hidden="1"'),
    },
    { name: "Last year", rows: heads + row(2, ["Old action", "Council", "June 2025"]), state: "hidden" },
  ],
});

async function look(test: TestApp, path: string): Promise<string> {
  const answer = await test.get(path, MORAG);
  expect(answer.status).toBe(200);
  return answer.text();
}

const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
const figures = (page: string) =>
  [...page.matchAll(/<strong>(\d+)<\/strong>/g)].map(([, figure]) => Number(figure));

it("what a workbook hides is listed, and read when a person says so; each reading keeps what was put right in it", () =>
  withApp(async (test) => {
    const file = new File([new Uint8Array(workbook)], "plan.xlsx");
    const brought = await test.post("/strathbrae/desk/imports/new", { kind: "improvement", file }, MORAG);
    const path = (brought.headers.get("location") ?? "").replace(/\?.*/, "");
    const page = await look(test, path);
    expect(page.includes("This workbook hides 2 sheets, rows or cells: they are left out")).toBe(true);
    expect(page.includes("Kept back")).toBe(true);
    expect(figures(page).slice(0, 5)).toEqual([6, 6, 0, 1, 1]);

    const said = { title: "Plan", kind: "improvement", dated: "", next: "save" };
    const date = /name="(date:date:[^"]+)"/.exec(page)?.[1] ?? "";
    await test.post(path, { ...said, version: versionIn(page), [date]: "by May 2027" }, MORAG);
    const saved = await look(test, path);
    expect(saved.includes("by May 2027")).toBe(true);

    const swap = (version: string) => test.post(`${path}/reading`, { version, what: "hidden" }, MORAG);
    expect((await swap(versionIn(saved))).headers.get("location")).toBe(`${path}?said=hidden-swapped`);
    const whole = await look(test, path);
    expect(whole.includes("This workbook hides 2 sheets, rows or cells: they are read")).toBe(true);
    expect(figures(whole).slice(0, 5)).toEqual([15, 15, 0, 2, 3]);
    expect(whole.includes("Table 2: Last year")).toBe(true);
    expect(whole.includes("by May 2027")).toBe(false);

    expect((await swap("1")).status).toBe(409);
    await swap(versionIn(whole));
    const again = await look(test, path);
    expect(figures(again).slice(0, 5)).toEqual([6, 6, 0, 1, 1]);
    expect(again.includes("by May 2027")).toBe(true);
  }));
