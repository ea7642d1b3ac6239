import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longPlan } from "../../../../bench/long-plan.ts";
import { anyPlan, tablePlan } from "../../../../test/harness/generated-plans.ts";
import { heldByCsv, heldByExcel } from "../../../../test/harness/held-by-tables.ts";
import { allOf, type PdfElement, readTaggedPdf } from "../../../../test/harness/pdf-structure.ts";
import { all, openWord, shown, within } from "../../../../test/harness/word-xml.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { silentLog } from "../../../platform/log/log.ts";
import { readWordLook } from "../../../platform/word/read-word-look.ts";
import { templateOf } from "../../../platform/word/testing/word-template.ts";
import type { WordLook } from "../../../platform/word/word-look.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { besideTheTable } from "./beside-the-table.ts";
import type { OutputFacts } from "./output-facts.ts";
import { PLAN_COLUMNS } from "./plan-output.words.ts";
import { type Cell, type PlanOutputRow, planRows } from "./plan-rows.ts";
import { writePlanPdf } from "./write-plan-pdf.ts";
import { writePlanCsv, writePlanTables } from "./write-plan-tables.ts";
import { writeWord } from "./write-word.ts";

/** What a kind of file holds of a plan, read back out of its bytes by other code than wrote it. */
interface HeldRows {
  /** Each row of the plan's table, headings aside: its cells. */
  readonly rows: readonly (readonly string[])[];
  /** All words of the file; left out where it has nothing but the table. */
  readonly prose?: string;
}

/** Every kind of file that holds the plan's rows. A new one is a line here. */
const OUTPUTS: readonly (readonly [string, (plan: FrozenPlan, facts: OutputFacts) => Promise<HeldRows>])[] = [
  ["Word", async (plan, facts) => heldByWord(await writeWord(plan, facts))],
  [
    "Word in a partnership's look",
    async (plan, facts) => heldByWord(await writeWord(plan, facts, await look())),
  ],
  ["Excel", async (plan, facts) => heldByExcel(await writePlanTables(plan, facts))],
  ["CSV", async (plan, facts) => heldByCsv(writePlanCsv(plan, facts))],
  ["PDF", async (plan, facts) => heldByPdf(await pdfBytes(plan, facts))],
];

function look(): Promise<WordLook> {
  return readWordLook(templateOf());
}

async function heldByWord(bytes: Uint8Array): Promise<HeldRows> {
  const document = await (await openWord(bytes)).part("word/document.xml");
  const [, ...rows] = all(document, "w:tr").map((row) => within(row, "w:tc").map(shown));
  return { rows, prose: shown(document) };
}

/** An improvement is a heading, with a row for what is the whole improvement's, and the rows of its table. */
function heldByPdf(bytes: Uint8Array): HeldRows {
  const { root } = readTaggedPdf(bytes);
  const end = root.kids.findLastIndex(({ role }) => role === "Table") + 1;
  const rows = root.kids.slice(0, end).flatMap((kid, index): string[][] => {
    if (kid.role === "H2") return titleRow(root.kids, index);
    if (kid.role !== "Table") return [];
    return bodyRows(kid)
      .filter((row) => !isWholes(row))
      .map((row) => row.kids.map(({ text }) => text));
  });
  return { rows, prose: root.text };
}

/** The heading with the lines under it, and the row of its table that belongs to the whole improvement. */
function titleRow(kids: readonly PdfElement[], at: number): string[][] {
  const next = kids.findIndex((kid, index) => index > at && kid.role !== "P");
  const [, ...under] = kids.slice(at, next === -1 ? at + 1 : next);
  const title = [kids[at], ...under].map((kid) => kid?.text ?? "").join(" ");
  const table = kids[next];
  const whole = table?.role === "Table" ? bodyRows(table).find(isWholes) : undefined;
  return [whole ? [title, ...whole.kids.slice(1).map(({ text }) => text)] : [title]];
}

function bodyRows(table: PdfElement): PdfElement[] {
  return allOf(table, "TBody").flatMap((body) => allOf(body, "TR"));
}

function isWholes(row: PdfElement): boolean {
  return row.kids.length === 3 && row.text.trim().startsWith("For the whole improvement");
}

/** What is counted here is rows, not seconds: a machine that is busy with other tests may take its time. */
const PATIENT = { milliseconds: 150_000, processorSeconds: 300 };

async function pdfBytes(plan: FrozenPlan, facts: OutputFacts): Promise<Uint8Array> {
  const made = await writePlanPdf(plan, facts, { log: silentLog, bounds: PATIENT });
  if (!made.ok) throw new Error(`No PDF: ${made.refusal.reason}`);
  return made.value;
}

/** The cells that a row of the plan must have. */
function cellsOf(row: PlanOutputRow): string[] {
  if (row.kind === "field") return [row.label, say(row.words)];
  if (row.kind === "action") return row.cells.map(say);
  const isAlone = row.measures.length + row.outcomes.length === 0;
  return isAlone ? [say(row.title)] : [row.title, row.measures, row.outcomes].map(say);
}

function say(cell: Cell): string {
  return cell.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join("\n");
}

/**
 * What every kind of file can hold of a text: not where its lines break, not the marks of lists, and no letters beyond
 * those of our fonts, which a PDF shows as marks.
 */
function bare(text: string): string {
  return text.normalize("NFC").replace(/[^!-~¡-ſ]|[□•◦▪‣·–—-]/gu, "");
}

function factsOf(plan: FrozenPlan): OutputFacts {
  const actions = plan.improvements.flatMap((improvement) => improvement.actions);
  return {
    partnership: "Strathbrae Community Planning Partnership",
    version: 3,
    asOn: "2026-11-23" as CalendarDate,
    statuses: new Map(actions.map(({ id }) => [id, "Under way, 3 weeks late"])),
  };
}

async function checkRows(plan: FrozenPlan, output: (typeof OUTPUTS)[number][1]): Promise<void> {
  const facts = factsOf(plan);
  const { rows, prose } = await output(plan, facts);
  const expected = planRows(plan);
  expect(rows.map((cells) => cells.map(bare))).toEqual(expected.map((row) => cellsOf(row).map(bare)));
  if (prose === undefined) return;
  const all = bare(prose);
  for (const { heading, groups } of besideTheTable(plan, expected, facts)) {
    expect(all).toContain(bare(heading));
    for (const { title, lines } of groups) {
      expect(all).toContain(bare(title ?? ""));
      for (const { label, text } of lines) expect(all).toContain(bare(`${label}: ${text}`));
    }
  }
}

describe.each(OUTPUTS)("%s holds", (name, output) => {
  test("every row of a plan of 500 actions", async () => {
    const plan = longPlan(500);
    expect(planRows(plan)).toHaveLength(550);
    await checkRows(plan, output);
  }, 180_000);

  test("every row of any plan, and what stands beside its table", async () => {
    const plans = fc.oneof(tablePlan, anyPlan);
    // A PDF is a process of its own; fewer of them say as much.
    const numRuns = name === "PDF" ? 15 : 40;
    await fc.assert(
      fc.asyncProperty(plans, (plan) => checkRows(plan, output)),
      { numRuns, endOnFailure: true },
    );
  }, 120_000);
});

describe("a plan as a PDF", () => {
  test("has its six headings on every page of a table, and tells of each cell which heads it", async () => {
    const pdf = readTaggedPdf(await pdfBytes(longPlan(60), factsOf(longPlan(60))));
    const tables = allOf(pdf.root, "Table");
    expect(tables).toHaveLength(6);
    const [last] = tables.slice(-1).flatMap((table) => allOf(table, "TR").slice(-1));
    for (const page of pdf.pages.slice(0, last?.page))
      for (const heading of PLAN_COLUMNS) expect(bare(page.text)).toContain(bare(heading));
    for (const table of tables) {
      const heads = allOf(table, "TH");
      expect(heads.map(({ text, scope }) => [bare(text), scope])).toEqual(
        PLAN_COLUMNS.map((heading) => [bare(heading), "Column"]),
      );
      for (const row of bodyRows(table))
        expect(row.kids.map(({ headers }) => headers)).toEqual(heads.map(({ id }) => [id]));
    }
  });

  test("is A4 lying on its side, in British English, with a heading for each improvement to jump to", async () => {
    const pdf = readTaggedPdf(await pdfBytes(longPlan(30), factsOf(longPlan(30))));
    expect(pdf).toMatchObject({ language: "en-GB", marked: true, showsTitle: true });
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    for (const [index, { width, height, text }] of pdf.pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
    }
    // The title, three improvements, and how things stand.
    expect(pdf.outline).toBe(5);
    expect(allOf(pdf.root, "H1")).toHaveLength(1);
  });

  test("leaves no heading alone at the foot of a page, wherever the page ends", async () => {
    // Lines before the table move it down the page a little at a time.
    for (const lines of [0, 5, 10, 15, 20]) {
      const plan = { ...longPlan(30), summary: Array.from({ length: lines }, () => "A line.").join("\n") };
      const { kids } = readTaggedPdf(await pdfBytes(plan, factsOf(plan))).root;
      const heads = kids.filter(({ role }, index) => role === "H2" && kids[index + 1]?.role === "Table");
      expect(heads).toHaveLength(3);
      for (const head of heads) {
        const table = kids[kids.indexOf(head) + 1];
        expect(table && bodyRows(table)[0]?.page).toBe(head.page);
      }
    }
  });

  test("keeps all words of a cell that is longer than pages", async () => {
    const plan = longPlan(3);
    const [improvement] = plan.improvements;
    if (!improvement) throw new Error("The plan has an improvement.");
    const words = Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(" ");
    const long = { ...plan, improvements: [{ ...improvement, outcome: words }] };
    await checkRows(long, async (plan, facts) => heldByPdf(await pdfBytes(plan, facts)));
  });
});
