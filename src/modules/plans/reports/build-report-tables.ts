import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { cellsOf, wordsOf } from "../outputs/build-plan-tables.ts";
import { PLAN_COLUMNS, TABLE_COLUMNS } from "../outputs/plan-output.words.ts";
import type { WrittenReport } from "./compose-report.ts";
import type { ReportSection } from "./report.words.ts";

/** A progress report as the sheets of a workbook: what it says of itself, each of its tables, and the plan action by action. */
export function buildReportTables(
  report: WrittenReport,
  made: string,
): readonly [WrittenTable, ...WrittenTable[]] {
  return [
    aboutTable(report, made),
    ...report.sections.filter(({ rows }) => rows.length > 0).map(sectionTable),
    gridTable(report),
  ];
}

function aboutTable({ title, opening, sentence, sections }: WrittenReport, made: string): WrittenTable {
  return {
    title,
    sheet: "Report",
    columns: [
      { heading: "Part", width: 28 },
      { heading: "What it says", width: 100 },
    ],
    rows: [
      ["Title", title],
      ["Of when and for whom", opening.join("\n")],
      ["In short", sentence],
      ...sections.map((section) => [section.heading, section.sentence]),
      ["Made", made],
    ],
  };
}

function sectionTable({ key, heading, columns, widths, rows }: ReportSection): WrittenTable {
  return {
    title: heading,
    columns: columns.map((column, index) => ({ heading: column, width: widths[index] })),
    rows: rows.map(({ cells }) =>
      cells.map((words, index) => (key === "figures" && index > 0 ? countIn(words) : words || null)),
    ),
  };
}

/** `+2` came and `−1` went: the column says which, so that a sheet can count with them. */
function countIn(words: string): number {
  return Number(words.replace(/^[+−]/, ""));
}

/** A row to each action, and to what belongs to a whole improvement; its title stands in each row. */
function gridTable({ gridHeading, grid }: WrittenReport): WrittenTable {
  let title = "";
  return {
    title: gridHeading,
    columns: [TABLE_COLUMNS.improvement, TABLE_COLUMNS.action, ...PLAN_COLUMNS.slice(1)].map(
      (heading, index) => ({ heading, width: [24, 36, 18, 30, 15, 24, 26][index] }),
    ),
    rows: grid.flatMap((row) => {
      if (row.kind === "improvement") title = wordsOf(row.title);
      const cells = cellsOf(row);
      return cells.every((words) => words === "") ? [] : [[title, ...cells.map((words) => words || null)]];
    }),
  };
}
