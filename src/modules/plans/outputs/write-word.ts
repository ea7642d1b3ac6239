import { Document, Footer, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import { dressWord, PLAIN_MARGINS, PLAIN_STYLES, type WordLook } from "../../../platform/word/index.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { buildWordProse } from "./build-word-prose.ts";
import { buildWordTable, type MarkLists, textRun } from "./build-word-table.ts";
import type { OutputFacts } from "./output-facts.ts";
import { sayPage, sayState } from "./plan-output.words.ts";
import { type PlanOutputRow, planRows } from "./plan-rows.ts";
import { printableLine } from "./printable-lines.ts";
import { columnWidths, PAGE_SIZE } from "./word-look.ts";

/**
 * The plan as a Word file: its six columns on A4 landscape, in one table whose headings come back on each page. Words
 * are the plan's own throughout; how the actions stand is a list after the table, so that the table can be brought in
 * again as it is. With a partnership's look around it the words stay the same.
 */
export async function writeWord(
  plan: FrozenPlan,
  facts: OutputFacts,
  look: WordLook | null = null,
): Promise<Uint8Array> {
  const margin = look?.margins ?? PLAIN_MARGINS;
  const rows = planRows(plan);
  const lists = markLists(rows);
  const prose = buildWordProse(plan, rows, facts);
  const title = printableLine(plan.title);
  const document = new Document({
    title,
    creator: printableLine(facts.partnership),
    lastModifiedBy: printableLine(facts.partnership),
    styles: PLAIN_STYLES,
    numbering: lists.numbering,
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE_SIZE, orientation: PageOrientation.LANDSCAPE },
            margin,
          },
        },
        footers: { default: footer(title, facts) },
        children: [...prose.before, buildWordTable(rows, lists.byMark, columnWidths(margin)), ...prose.after],
      },
    ],
  });
  const written = new Uint8Array(await Packer.toBuffer(document));
  return look === null ? written : dressWord(written, look);
}

function footer(title: string, facts: OutputFacts): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "PlanFooter",
        children: [
          textRun(`${title}. ${sayState(facts)}. `),
          new TextRun({ children: sayPage(PageNumber.CURRENT, PageNumber.TOTAL_PAGES) }),
        ],
      }),
    ],
  });
}

/** A list for each mark that steps of a measure have: Word keeps the marks of a list apart from its words. */
export function markLists(rows: readonly PlanOutputRow[]) {
  const cells = rows.flatMap((row) =>
    row.kind === "action" ? row.cells : row.kind === "improvement" ? [row.measures] : [],
  );
  const marks = new Set(cells.flat().flatMap(({ mark }) => mark ?? []));
  const byMark: MarkLists = new Map([...marks].map((mark, index) => [mark, `mark-${index + 1}`]));
  const config = [...byMark].map(([mark, reference]) => ({
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: mark,
        style: { paragraph: { indent: { left: 227, hanging: 227 } } },
      },
    ],
  }));
  return { byMark, numbering: { config } };
}
