import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { allOf, readTaggedPdf } from "../../../../test/harness/pdf-structure.ts";
import { all, openWord, shown, within } from "../../../../test/harness/word-xml.ts";
import { addDays } from "../../../kernel/calendar-date.ts";
import { silentLog } from "../../../platform/log/log.ts";
import { render } from "../../../ui/render.ts";
import { BEGUN, INSIDE, type LivedAction, livedActions } from "../changes/testing/lived-action.ts";
import { PLAN_COLUMNS } from "../outputs/plan-output.words.ts";
import type { Cell } from "../outputs/plan-rows.ts";
import { composeReport, type WrittenReport } from "./compose-report.ts";
import { reportOf } from "./progress-report.ts";
import { ReportBody } from "./report.views.tsx";
import { frozenOf, labelled } from "./testing/lived-plan.ts";
import { writeReportPdf } from "./write-report-pdf.ts";
import { writeReportWord } from "./write-report-word.ts";

const MADE =
  "Made on 23 November 2026 from the plan as it stood that day, after version 2. Digest 0123456789abcdef";

/** What a way of taking the report holds, read back by other code than wrote it: rows of cells, and all its words. */
interface Held {
  readonly rows: readonly (readonly string[])[];
  readonly words: string;
}

const WAYS: readonly (readonly [string, (report: WrittenReport) => Promise<Held>])[] = [
  ["page", async (report) => heldByPage(report)],
  ["Word", async (report) => heldByWord(await writeReportWord(report, MADE))],
  ["PDF", async (report) => heldByPdf(await pdfBytes(report))],
];

type Node = DefaultTreeAdapterTypes.Node;

function heldByPage(report: WrittenReport): Held {
  const html = render(<ReportBody slug="strathbrae" written={report} made={MADE} />);
  const found = (node: Node, name: string): Node[] =>
    "childNodes" in node
      ? node.childNodes.flatMap((child) => [
          ...(child.nodeName === name ? [child] : []),
          ...found(child, name),
        ])
      : [];
  const words = (node: Node): string =>
    node.nodeName === "#text" && "value" in node
      ? node.value
      : "childNodes" in node
        ? node.childNodes.map(words).join("")
        : "";
  const page = parse(html);
  const rows = found(page, "tr").map((row) =>
    ("childNodes" in row ? row.childNodes : [])
      .filter(({ nodeName }) => nodeName === "td" || nodeName === "th")
      .map(words),
  );
  return { rows, words: words(page) };
}

async function heldByWord(bytes: Uint8Array): Promise<Held> {
  const document = await (await openWord(bytes)).part("word/document.xml");
  return {
    rows: all(document, "w:tr").map((row) => within(row, "w:tc").map(shown)),
    words: shown(document),
  };
}

function heldByPdf(bytes: Uint8Array): Held {
  const { root } = readTaggedPdf(bytes);
  return { rows: allOf(root, "TR").map((row) => row.kids.map(({ text }) => text)), words: root.text };
}

async function pdfBytes(report: WrittenReport): Promise<Uint8Array> {
  const bounds = { milliseconds: 150_000, processorSeconds: 300 };
  const made = await writeReportPdf(report, MADE, { log: silentLog, bounds });
  if (!made.ok) throw new Error(`No PDF: ${made.refusal.reason}`);
  return made.value;
}

function reportFrom(actions: readonly LivedAction[], from: number, length: number): WrittenReport {
  const period = { since: addDays(BEGUN, from), until: addDays(BEGUN, from + length) };
  const waiting = { asked: 14, unanswered: 3 };
  const records = labelled(actions);
  const report = reportOf({ records, plan: 1, period, audience: "partners", waiting });
  const plan = { partnership: "Strathbrae Community Planning Partnership", asOn: period.until };
  return composeReport(report, { ...plan, frozen: frozenOf(actions) }, { nameOf: () => INSIDE });
}

/** Where lines break, and the marks between, are each way's own. */
function bare(text: string): string {
  return text.normalize("NFC").replace(/[^!-~¡-ſ−]|\u200b/gu, "");
}

const say = (cell: Cell) => cell.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join("\n");

function check(report: WrittenReport, { rows, words }: Held): void {
  const held = new Set(rows.map((cells) => cells.map(bare).join("|")));
  const missing: string[][] = [];
  for (const { columns, rows } of report.sections)
    for (const cells of rows.length > 0 ? [columns, ...rows.map((row) => row.cells)] : [])
      if (!held.has(cells.map(bare).join("|"))) missing.push([...cells]);
  for (const row of report.grid)
    if (row.kind === "action" && !held.has(row.cells.map((cell) => bare(say(cell))).join("|")))
      missing.push(row.cells.map(say));
  expect(missing).toEqual([]);
  const count = report.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const body = rows.filter(
    (cells) => cells.length === PLAN_COLUMNS.length || cells.length < PLAN_COLUMNS.length,
  );
  expect(body.length).toBeGreaterThanOrEqual(
    count + report.grid.filter(({ kind }) => kind === "action").length,
  );
  const said = bare(words);
  const lines = [
    ...[report.title, report.sentence, report.gridHeading, MADE, ...report.opening],
    ...report.sections.flatMap(({ heading, sentence }) => [heading, sentence]),
  ];
  for (const line of lines) expect(said).toContain(bare(line));
}

describe.each(WAYS)("the progress report as %s", (name, held) => {
  test("holds every fact of it, whatever happened", async () => {
    const numRuns = name === "PDF" ? 6 : 25;
    await fc.assert(
      fc.asyncProperty(
        livedActions,
        fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 200 })),
        async (actions, [from, length]) => {
          const report = reportFrom(actions, from, length);
          check(report, await held(report));
        },
      ),
      { numRuns, endOnFailure: true },
    );
  }, 120_000);

  test("is whole where nothing happened, and where there are no actions", async () => {
    const report = reportFrom([], 0, 30);
    expect(report.sentence).toBe("There were no actions in this plan at the end of the period.");
    check(report, await held(report));
  });
});
