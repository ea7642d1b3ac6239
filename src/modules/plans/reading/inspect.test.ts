import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { inspect } from "./inspect.ts";
import { drawnPaper } from "./testing/drawn-paper.ts";

const drawing = `
  # Strathbrae improvement plan
  Dated 30 March 2026
  Improvement | Lead | Implications | Target date | Measure | Outcomes | Comments
  1. Voice | < | < | < | < | < | <
  Set up a panel | TSI | Costs: time | in 6 months | Report | People are heard | ask
  Train people | ^ | ^ | | | ^ | `;

test("the answer has the contract's fields, and further ones only where a paper has them", () => {
  const { questions, asides, tables, ...answer } = inspect(drawnPaper(drawing));
  expect(answer).toEqual({
    source: { name: "drawn-plan.docx", format: "docx" },
    title: "Strathbrae improvement plan",
    dated: "2026-03-30",
    improvements: [
      {
        number: "1",
        title: "Voice",
        outcome: "People are heard",
        measures: [],
        implications: [{ kind: "cost", text: "time" }],
        actions: [
          {
            text: "Set up a panel",
            lead: "TSI",
            target: {
              text: "in 6 months",
              kind: "relative",
              start: null,
              end: "2026-09-30",
              approximate: false,
              anchor: "2026-03-30",
            },
            measures: ["Report"],
            progress: null,
          },
          { text: "Train people", lead: "TSI", target: null, measures: [], progress: null },
        ],
      },
    ],
    unplaced: [
      { where: "table 1, row 3, column 7", text: "ask", because: "column-without-field", note: true },
    ],
    coverage: { cells: 16, placed: 15, unplaced: 1 },
  });
  expect(questions).toEqual([]);
  expect(tables).toEqual([
    {
      table: 1,
      heading: "Strathbrae improvement plan",
      words: "Improvement | Lead | Implications | Target date | Measure | Outcomes | Comments",
      rows: 4,
      cells: 16,
      taken: true,
      why: "headings",
    },
  ]);
  expect(asides).toEqual([]);
});

test("a day that is said goes before the paper's own", () => {
  const said = inspect(drawnPaper(drawing), { dated: "2026-06-01" as CalendarDate });
  expect(said.dated).toBe("2026-06-01");
  expect(said.improvements[0]?.actions[0]?.target).toMatchObject({ end: "2026-12-01" });
});

test("without a day relative dates have no end, and today is never taken", () => {
  const undated = inspect(drawnPaper(drawing.replace("Dated 30 March 2026", "No day here")));
  expect(undated.dated).toBeNull();
  expect(undated.improvements[0]?.actions[0]?.target).toMatchObject({
    kind: "relative",
    start: null,
    end: null,
  });
});

test("a paper without tables is an answer too", () => {
  const { improvements, coverage } = inspect(drawnPaper("# A report\nOnly prose."));
  expect(improvements).toEqual([]);
  expect(coverage).toEqual({ cells: 0, placed: 0, unplaced: 0 });
});
