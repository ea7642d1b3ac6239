import {
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { bookmarkOf, buildWordTable, type MarkLists, textRun } from "./build-word-table.ts";
import type { OutputFacts } from "./output-facts.ts";
import { sayStanding, sayState } from "./plan-output.words.ts";
import { type PlanOutputRow, planRows } from "./plan-rows.ts";
import { printableLines } from "./printable-lines.ts";
import { PAGE, STYLES } from "./word-look.ts";

/**
 * The plan as a Word file: its six columns on A4 landscape, in one table whose headings come back on each page. Words
 * are the plan's own throughout; how the actions stand is a list after the table, so that the table can be brought in
 * again as it is.
 */
export async function writeWord(plan: FrozenPlan, facts: OutputFacts): Promise<Uint8Array> {
  const rows = planRows(plan);
  const lists = markLists(rows);
  const title = lineOf(plan.title);
  const document = new Document({
    title,
    creator: lineOf(facts.partnership),
    lastModifiedBy: lineOf(facts.partnership),
    styles: STYLES,
    numbering: {
      config: [...lists].map(([mark, reference]) => ({
        reference,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: mark,
            style: { paragraph: { indent: { left: 227, hanging: 227 } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footer(title, facts) },
        children: [
          ...opening(plan, facts),
          ...contents(rows),
          buildWordTable(rows, lists),
          ...standing(plan, rows, facts),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** What a person reads before the table: whose plan it is, which state of it, for which years, from which day. */
function opening(plan: FrozenPlan, facts: OutputFacts): Paragraph[] {
  const lines = [
    plan.datedOn === undefined ? "" : `Date: ${sayDay(plan.datedOn)}`,
    plan.period === "" ? "" : `Period: ${lineOf(plan.period)}`,
  ];
  const summary = printableLines(plan.summary);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(lineOf(plan.title))] }),
    new Paragraph({ children: [textRun(`${lineOf(facts.partnership)}. ${sayState(facts)}.`)] }),
    ...lines.filter(Boolean).map((line) => new Paragraph({ children: [textRun(line)] })),
    ...(summary.length === 0 ? [] : [labelled("Summary", summary)]),
  ];
}

/** One paragraph, whatever lines it has, so that none of them is taken for a line of its own. */
function labelled(label: string, lines: readonly string[]): Paragraph {
  const children = lines.flatMap((line, index) =>
    index === 0 ? [textRun(line)] : [new TextRun({ break: 1 }), textRun(line)],
  );
  return new Paragraph({ children: [textRun(`${label}:`, true), textRun(" "), ...children] });
}

/** Links to the improvements: Word leaves headings within tables out of its navigation. */
function contents(rows: readonly PlanOutputRow[]): Paragraph[] {
  const improvements = rows.filter((row) => row.kind === "improvement");
  if (improvements.length < 2) return [];
  return improvements.map(
    ({ id, title }) =>
      new Paragraph({
        children: [
          new InternalHyperlink({
            anchor: bookmarkOf(id),
            children: [new TextRun({ text: title[0]?.text ?? "", style: "Hyperlink" })],
          }),
        ],
      }),
  );
}

/** A list, not a seventh column: the plan has six. */
function standing(
  plan: FrozenPlan,
  rows: readonly PlanOutputRow[],
  facts: OutputFacts,
): (Paragraph | Table)[] {
  const { statuses } = facts;
  const known = rows.filter((row) => row.kind === "action" && statuses?.has(row.id));
  if (!statuses || known.length === 0 || plan.improvements.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: true,
      children: [textRun(sayStanding(facts))],
    }),
    ...known.map((row) => {
      if (row.kind !== "action") throw new TypeError("Only actions stand anywhere.");
      const words = row.cells[0].map(({ text }) => text).join(" ");
      return new Paragraph({
        children: [textRun(`${lineOf(statuses.get(row.id) ?? "")}: `, true), textRun(words)],
      });
    }),
  ];
}

function footer(title: string, facts: OutputFacts): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "PlanFooter",
        children: [
          textRun(`${title}. ${sayState(facts)}. `),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** A list for each mark that steps of a measure have: Word keeps the marks of a list apart from its words. */
function markLists(rows: readonly PlanOutputRow[]): MarkLists {
  const cells = rows.flatMap((row) =>
    row.kind === "action" ? row.cells : row.kind === "improvement" ? [row.measures] : [],
  );
  const marks = new Set(cells.flat().flatMap(({ mark }) => mark ?? []));
  return new Map([...marks].map((mark, index) => [mark, `mark-${index + 1}`]));
}

function lineOf(text: string): string {
  return printableLines(text).join(" ");
}
