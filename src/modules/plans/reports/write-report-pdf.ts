import type { Result } from "../../../kernel/result.ts";
import type { NoPdf, PdfMeans } from "../../../platform/pdf/index.ts";
import { pdfImprovements } from "../outputs/pdf-plan.ts";
import { PLAN_COLUMNS } from "../outputs/plan-output.words.ts";
import { printableLine, printableLines } from "../outputs/printable-lines.ts";
import { COLUMN_WIDTHS } from "../outputs/word-look.ts";
import { writeSixColumns } from "../outputs/write-plan-pdf.ts";
import type { WrittenReport } from "./compose-report.ts";

/** A progress report as a PDF that everybody can read, with the same parts as its page and its Word file; or why there is none. */
export function writeReportPdf(
  report: WrittenReport,
  made: string,
  means: PdfMeans = {},
): Promise<Result<Uint8Array, NoPdf>> {
  const title = printableLine(report.title);
  return writeSixColumns(
    {
      title,
      partnership: printableLine(report.partnership),
      asOn: report.asOn,
      foot: `${title}. ${printableLine(made)}.`,
      opening: [...report.opening, `${made}.`].map((line) => ({ label: null, lines: printableLines(line) })),
      sentence: printableLine(report.sentence),
      sections: report.sections.map(({ heading, sentence, columns, widths, rows }) => ({
        ...{ heading, sentence, columns, widths },
        rows: rows.map(({ cells }) => cells.map((words) => printableLines(words))),
      })),
      gridHeading: report.gridHeading,
      columns: PLAN_COLUMNS,
      widths: COLUMN_WIDTHS,
      improvements: pdfImprovements(report.grid),
      asides: [],
    },
    means,
  );
}
