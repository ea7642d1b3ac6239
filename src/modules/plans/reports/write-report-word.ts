import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { dressWord, PLAIN_MARGINS, PLAIN_STYLES, type WordLook } from "../../../platform/word/index.ts";
import { buildWordTable, textRun } from "../outputs/build-word-table.ts";
import { sayPage } from "../outputs/plan-output.words.ts";
import { printableLine } from "../outputs/printable-lines.ts";
import { columnWidths, PAGE_SIZE } from "../outputs/word-look.ts";
import { markLists } from "../outputs/write-word.ts";
import { buildReportTable } from "./build-report-table.ts";
import type { WrittenReport } from "./compose-report.ts";
import type { ReportSection } from "./report.words.ts";

/** A progress report as a Word file, in the partnership's own look where it has one: the same parts as its page and its PDF. */
export async function writeReportWord(
  report: WrittenReport,
  made: string,
  look: WordLook | null = null,
): Promise<Uint8Array> {
  const margin = look?.margins ?? PLAIN_MARGINS;
  const free = PAGE_SIZE.height - margin.left - margin.right;
  const lists = markLists(report.grid);
  const title = printableLine(report.title);
  const partnership = printableLine(report.partnership);
  const document = new Document({
    title,
    creator: partnership,
    lastModifiedBy: partnership,
    styles: PLAIN_STYLES,
    numbering: lists.numbering,
    sections: [
      {
        properties: {
          page: { size: { ...PAGE_SIZE, orientation: PageOrientation.LANDSCAPE }, margin },
        },
        footers: { default: footer(title, made) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(title)] }),
          ...report.opening.map((line) => new Paragraph({ children: [textRun(printableLine(line))] })),
          new Paragraph({ children: [textRun(printableLine(made)), textRun(".")] }),
          new Paragraph({ children: [textRun(printableLine(report.sentence), true)] }),
          ...report.sections.flatMap((section) => sectionParts(section, free)),
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            pageBreakBefore: true,
            children: [textRun(report.gridHeading)],
          }),
          buildWordTable(report.grid, lists.byMark, columnWidths(margin)),
        ],
      },
    ],
  });
  const written = new Uint8Array(await Packer.toBuffer(document));
  return look === null ? written : dressWord(written, look);
}

function sectionParts(section: ReportSection, free: number) {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [textRun(section.heading)] }),
    new Paragraph({ keepNext: section.rows.length > 0, children: [textRun(section.sentence)] }),
    ...(section.rows.length > 0 ? [buildReportTable(section, free)] : []),
  ];
}

function footer(title: string, made: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "PlanFooter",
        children: [
          textRun(`${title}. ${made}. `),
          new TextRun({ children: sayPage(PageNumber.CURRENT, PageNumber.TOTAL_PAGES) }),
        ],
      }),
    ],
  });
}
