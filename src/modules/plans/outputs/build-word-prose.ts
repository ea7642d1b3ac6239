import { HeadingLevel, InternalHyperlink, Paragraph, TextRun } from "docx";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { type Aside, besideTheTable } from "./beside-the-table.ts";
import { bookmarkOf, textRun } from "./build-word-table.ts";
import type { OutputFacts } from "./output-facts.ts";
import { PERIOD_LABEL, SUMMARY_LABEL, sayDate, sayState } from "./plan-output.words.ts";
import type { PlanOutputRow } from "./plan-rows.ts";
import { printableLine, printableLines } from "./printable-lines.ts";

/** What a person reads before the plan's table and after it. Whoever brings the plan in again reads only the table. */
export function buildWordProse(
  plan: FrozenPlan,
  rows: readonly PlanOutputRow[],
  facts: OutputFacts,
): { before: Paragraph[]; after: Paragraph[] } {
  return {
    before: [...opening(plan, facts), ...links(rows)],
    after: besideTheTable(plan, rows, facts).flatMap(sectionAfter),
  };
}

/** Whose plan it is, which state of it, from which day, for which years. */
function opening(plan: FrozenPlan, facts: OutputFacts): Paragraph[] {
  const title = printableLine(plan.title);
  const state = `${printableLine(facts.partnership)}. ${sayState(facts)}.`;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(title)] }),
    new Paragraph({ children: [textRun(state)] }),
    // The line by which whoever reads the paper knows from which day its dates count.
    ...(plan.datedOn === undefined ? [] : [new Paragraph({ children: [textRun(sayDate(plan.datedOn))] })]),
    ...labelled(PERIOD_LABEL, plan.period),
    ...labelled(SUMMARY_LABEL, plan.summary),
  ];
}

/** One paragraph, whatever lines it has, so that none of them is taken for the title of what follows. */
function labelled(label: string, text: string): Paragraph[] {
  const [first, ...more] = printableLines(text);
  if (first === undefined) return [];
  const rest = more.flatMap((line) => [new TextRun({ break: 1 }), textRun(line)]);
  return [new Paragraph({ children: [textRun(`${label}:`, true), textRun(` ${first}`), ...rest] })];
}

/** Links to the improvements: Word leaves headings within tables out of its navigation. */
function links(rows: readonly PlanOutputRow[]): Paragraph[] {
  const improvements = rows.filter((row) => row.kind === "improvement");
  if (improvements.length < 2) return [];
  return improvements.map(({ id, title }) => {
    const text = title.map((line) => line.text).join(" ");
    const words = new TextRun({ text, style: "Hyperlink" });
    return new Paragraph({
      children: [new InternalHyperlink({ anchor: bookmarkOf(id), children: [words] })],
    });
  });
}

/** Lists, not further columns: the plan has six. */
function sectionAfter({ heading, groups }: Aside, place: number): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: place === 0,
      children: [textRun(heading)],
    }),
    ...groups.flatMap(({ title, lines }) => [
      ...(title === null ? [] : [new Paragraph({ keepNext: true, children: [textRun(title, true)] })]),
      ...lines.map(
        ({ label, text }) => new Paragraph({ children: [textRun(`${label}:`, true), textRun(` ${text}`)] }),
      ),
    ]),
  ];
}
