import excel from "exceljs";
import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { all, openWord, shown } from "../../../../test/harness/word-xml.ts";
import { addUpdate } from "../updates/add-update.ts";

const REPORT = "/strathbrae/desk/plans/1/report";
const CHANGES = "/strathbrae/desk/plans/1/changes";
const SECRET = "NHS Strathbrae can lend a designer";

test("the report for partners holds what was said among them, that for everybody does not, nor any name", () =>
  withApp(async ({ get }) => {
    const period = "from=1+September+2026";
    const partners = await (await get(`${REPORT}?${period}`, "Calum Drever")).text();
    const open = await (await get(`${REPORT}?${period}&for=public`, "Calum Drever")).text();
    const body = open.slice(open.indexOf("What was done"));
    expect(partners).toContain("Ewan Laird, Strathbrae Third Sector Interface");
    expect(body).not.toContain("Ewan Laird");
    expect(body).not.toContain("partners only");
    const changes = await (await get(`${CHANGES}?${period}`, "Calum Drever")).text();
    expect(changes).toContain(SECRET);
    const word = new Uint8Array(
      await (await get(`${REPORT}.docx?${period}&for=public`, "Calum Drever")).arrayBuffer(),
    );
    const words = shown(await (await openWord(word)).part("word/document.xml"));
    expect(words).toContain("What is late, and why");
    expect(words).not.toContain(SECRET);
    expect(words).not.toContain("Ewan Laird");
  }));

test("the report is live, and its file says of which day and of what it was made", () =>
  withApp(async ({ get, as }) => {
    const digestIn = (html: string) => /Digest ([0-9a-f]{16})/.exec(html)?.[1];
    const before = await (await get(REPORT, "Morag Innes")).text();
    const said = { status: "at-risk", done: "The hall fell through.", next: "", audience: "public" } as const;
    await as("Ewan Laird", (scope) => addUpdate(scope, 8, said));
    const after = await (await get(REPORT, "Morag Innes")).text();
    expect(after).toContain("The hall fell through.");
    expect(digestIn(after)).not.toBe(digestIn(before));
    const file = new Uint8Array(await (await get(`${REPORT}.docx`, "Morag Innes")).arrayBuffer());
    const document = await (await openWord(file)).part("word/document.xml");
    expect(shown(document)).toContain(`Digest ${digestIn(after)}`);
    expect(all(document, "w:tbl").length).toBeGreaterThan(3);
  }));

test("the workbook of a report has its tables as sheets, with as many rows as the page", () =>
  withApp(async ({ get }) => {
    const html = await (await get(REPORT, "Morag Innes")).text();
    expect(html).toContain(`href="${REPORT}.xlsx"`);
    const book = new excel.Workbook();
    await book.xlsx.load(await (await get(`${REPORT}.xlsx`, "Morag Innes")).arrayBuffer());
    const rowsOf = (part: string) => {
      const section = html.split(`aria-labelledby="part-${part}"`)[1]?.split("</section>")[0] ?? "";
      return (section.split("<tbody")[1] ?? "").split("<tr").length - 1;
    };
    const sheets = new Map(book.worksheets.map(({ name, rowCount }) => [name, rowCount - 1]));
    expect([...sheets.keys()].slice(0, 2)).toEqual(["Report", "In figures"]);
    for (const [part, sheet] of [
      ["figures", "In figures"],
      ["done", "What was done"],
      ["late", "What is late, and why"],
      ["next", "What is next"],
    ] as const) {
      expect([sheet, sheets.get(sheet)]).toEqual([sheet, rowsOf(part)]);
      expect(rowsOf(part)).toBeGreaterThan(0);
    }
    const grid = html.slice(html.indexOf("The plan, action by action")).split("<tbody").slice(1);
    const actions = book.getWorksheet("The plan, action by action")?.getColumn(2).values ?? [];
    // The first two of a column of exceljs are nothing and the heading.
    expect(actions.slice(2).filter(Boolean)).toHaveLength(
      grid.flatMap((body) => body.split("</tbody>")[0]?.split("<tr").slice(1) ?? []).length,
    );
    const period = "from=1+September+2026";
    const open = new excel.Workbook();
    const file = await get(`${REPORT}.xlsx?${period}&for=public`, "Calum Drever");
    await open.xlsx.load(await file.arrayBuffer());
    const said = JSON.stringify(open.worksheets.map((sheet) => sheet.getSheetValues()));
    expect(said).toContain("For everybody");
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain("Ewan Laird");
  }));

test("a plan that is not published has no report for everybody, and says what to do instead", () =>
  withApp(async ({ post, get }) => {
    await post("/inverlairn/desk/plans/new", { title: "Our own", kind: "improvement" }, "Ruaridh Munro");
    const answer = await get("/inverlairn/desk/plans/1/report?for=public", "Ruaridh Munro");
    expect(await answer.text()).toContain("This plan is not published");
    expect((await get("/inverlairn/desk/plans/1/report.pdf?for=public", "Ruaridh Munro")).status).toBe(404);
    const empty = await (await get("/inverlairn/desk/plans/1/report", "Ruaridh Munro")).text();
    expect(empty).toContain("There were no actions in this plan at the end of the period.");
  }));

test("what changed begins with the Board's last meeting, can be narrowed, and is taken away", () =>
  withApp(async ({ get }) => {
    const usual = await (await get(CHANGES, "Sheena Watt")).text();
    expect(usual).toContain("Since 10 September 2026, up to 23 November 2026");
    const dates = await (await get(`${CHANGES}?kind=leads`, "Sheena Watt")).text();
    expect(dates).toContain("Nothing changed that you asked for");
    const unread = await (await get(`${CHANGES}?from=soonish`, "Sheena Watt")).text();
    expect(unread).toContain("We cannot read “soonish” as a day.");
    const csv = await (await get(`${CHANGES}.csv?kind=late`, "Sheena Watt")).text();
    expect(csv).toContain("Newly late");
    expect(csv).not.toContain("Update");
    const figures = await (await get("/strathbrae/desk/changes-figures.csv", "Sheena Watt")).text();
    expect(figures).toContain("Of these late");
    expect((await get(CHANGES)).status).toBe(303);
    expect((await get(CHANGES, "Ruaridh Munro")).status).not.toBe(200);
  }));
