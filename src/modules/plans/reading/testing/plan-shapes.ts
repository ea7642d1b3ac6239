import type { Block, Cell, Paper, PaperFormat, Row, Table } from "../../../../kernel/paper.ts";
import type { WrittenAction, WrittenImprovement, WrittenPlan } from "./arbitrary-plan.ts";

const HEADINGS = [
  "Improvement",
  "Lead",
  "Implications (risk, cost & resource)",
  "Target date",
  "Measure",
  "Outcomes",
];

/** One plan in the shapes that partnerships put it in. */
export const planShapes: Record<string, (plan: WrittenPlan) => Paper> = {
  "a Word table with titles across it and merged cells": (plan) =>
    paper("docx", [
      table(1, 6, [
        line(HEADINGS),
        ...plan.improvements.flatMap((each, index) => [
          [cell(1, `${index + 1}. ${each.title}`, 6)],
          ...merged(each),
        ]),
      ]),
    ]),
  "text in which merging is lost": (plan) =>
    paper("txt", [
      table(1, 6, [
        line(HEADINGS),
        ...plan.improvements.flatMap((each, index) => [
          line([`${index + 1}. ${each.title}`, "", "", "", "", ""]),
          ...each.actions.map((action, row) =>
            line([
              action.text,
              action.lead,
              row === 0 ? implications(each) : "",
              action.target,
              action.measures,
              row === 0 ? each.outcome : "",
            ]),
          ),
        ]),
      ]),
    ]),
  "a sheet with all of an improvement in each row, the columns in another order and in other words": (plan) =>
    paper("csv", [
      table(1, 7, [
        line([
          "Expected outcome",
          "How will we know?",
          "By when?",
          "Area for improvement",
          "Who?",
          "What will we do?",
          "Risks, costs and resources",
        ]),
        ...plan.improvements.flatMap((each, index) =>
          each.actions.map((action) =>
            line([
              each.outcome,
              action.measures,
              action.target,
              `${index + 1}. ${each.title}`,
              action.lead,
              action.text,
              implications(each),
            ]),
          ),
        ),
      ]),
    ]),
  "headings over separate tables": (plan) =>
    paper(
      "html",
      plan.improvements.flatMap((each, index) => [
        { kind: "paragraph", text: `Improvement ${index + 1}: ${each.title}`, level: 2 } as const,
        table(index + 1, 6, [line(["Action", ...HEADINGS.slice(1)]), ...merged(each)]),
      ]),
    ),
  "a column of improvements, numbers of their own, and headings again on each page": (plan) => {
    const headings = line([
      "No.",
      "Improvement",
      "Ref",
      "Key actions",
      "Lead officer / partner",
      "Timescale",
      "Success measures",
      "Implications",
      "Intended outcome",
    ]);
    const rows = plan.improvements.flatMap((each, index) =>
      each.actions.map((action, row) => [
        ...(row === 0
          ? [cell(1, `${index + 1}`, 1, each.actions.length), cell(2, each.title, 1, each.actions.length)]
          : []),
        cell(3, `${index + 1}.${row + 1}`),
        cell(4, action.text),
        cell(5, action.lead),
        cell(6, action.target),
        cell(7, action.measures),
        ...(row === 0
          ? [
              cell(8, implications(each), 1, each.actions.length),
              cell(9, each.outcome, 1, each.actions.length),
            ]
          : []),
      ]),
    );
    const pages: Cell[][][] = [];
    plan.improvements.forEach((each) => {
      pages.push([headings, ...rows.splice(0, each.actions.length)]);
    });
    return paper("docx", [table(1, 9, pages.flat())]);
  },
};

function merged(improvement: WrittenImprovement): Cell[][] {
  const { actions, outcome } = improvement;
  return actions.map((action: WrittenAction, row) => [
    cell(1, action.text),
    cell(2, action.lead),
    ...(row === 0 ? [cell(3, implications(improvement), 1, actions.length)] : []),
    cell(4, action.target),
    cell(5, action.measures),
    ...(row === 0 ? [cell(6, outcome, 1, actions.length)] : []),
  ]);
}

const LABELS = { risk: "Risks", cost: "Costs", resource: "Resources" } as const;

function implications({ implications: all }: WrittenImprovement): string[] {
  return (["cost", "risk", "resource"] as const).flatMap((kind) => {
    const texts = all.filter((each) => each.kind === kind).map((each) => each.text);
    return texts.length > 0 ? [`${LABELS[kind]}: ${texts.join("; ")}`] : [];
  });
}

function line(texts: readonly (string | null | readonly string[])[]): Cell[] {
  return texts.map((text, index) => cell(index + 1, text));
}

function cell(column: number, text: string | null | readonly string[], columnSpan = 1, rowSpan = 1): Cell {
  const lines = typeof text === "string" ? [text] : (text ?? []);
  return {
    column,
    columnSpan,
    rowSpan,
    pieces: lines.filter((each) => each !== "").map((each) => ({ text: each })),
  };
}

function table(number: number, columns: number, rows: readonly (readonly Cell[])[]): Table {
  const numbered = rows.map((cells, index): Row => ({ number: index + 1, header: false, cells }));
  return { kind: "table", number, within: null, caption: null, columns, rows: numbered };
}

function paper(format: PaperFormat, blocks: readonly Block[]): Paper {
  return { name: `plan.${format}`, format, blocks, asides: [] };
}
