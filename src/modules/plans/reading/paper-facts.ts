import { type Aside, type Paper, type PaperFormat, textOf } from "../../../kernel/paper.ts";
import { isBodyName, saysOnlyPlan } from "./wording/body-name.ts";
import { titleOnAboutSheet } from "./wording/own-tables.ts";

/** What is known of a paper beside its plan. */
export interface PaperFacts {
  readonly name: string;
  readonly format: PaperFormat;
  readonly tables: number;
  /** Footnotes, comments, deleted and hidden words: kept with the paper, never part of the plan. */
  readonly asides: readonly Aside[];
}

export function paperFacts({ name, format, blocks, asides }: Paper): PaperFacts {
  return { name, format, tables: blocks.filter((block) => block.kind === "table").length, asides };
}

/**
 * The lines in which the paper's own date may stand: those outside its tables and those of its title block, not the
 * cells of the plan, whose dates are targets. `isTitle` says which rows of which table are title block.
 */
export function paperLines(paper: Paper, isTitle: (table: number, row: number) => boolean): string[] {
  return paper.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block.text];
    const rows = block.rows.filter((row) => isTitle(block.number, row.number));
    return rows.map((row) =>
      row.cells
        .map((cell) => textOf(cell))
        .filter((text) => text !== "")
        .join("\t"),
    );
  });
}

/**
 * What the paper calls itself: its first heading, else the first short line that speaks of a plan, else the title that
 * stands in rows above a table's headings (a workbook's title in its first cell), else the name of a sheet. The name of
 * the body that sent it is no title.
 */
export function planTitle(paper: Paper, titleRows: readonly string[]): string | null {
  const lines = paper.blocks.filter((block) => block.kind === "paragraph");
  const headings = lines.filter((line) => line.level !== null && !isBodyName(line.text));
  const top = headings.reduce((level, line) => Math.min(level, line.level ?? 10), 10);
  // The topmost heading may be the sender's name; one that speaks of a plan is the better title.
  const heading =
    headings.find((line) => line.level === top && speaksOfPlan(line.text)) ??
    headings.find((line) => (line.level ?? 10) <= top + 1 && speaksOfPlan(line.text)) ??
    headings.find((line) => line.level === top);
  return (
    titleOnAboutSheet(paper) ??
    heading?.text ??
    lines.find((line) => speaksOfPlan(line.text))?.text ??
    titleRows.find(speaksOfPlan) ??
    captionsOf(paper).find(speaksOfPlan) ??
    titleRows.find((text) => !isBodyName(text) && text.length <= 120) ??
    null
  );
}

function captionsOf({ blocks }: Paper): string[] {
  return blocks.flatMap((block) =>
    block.kind === "table" && block.caption !== null && !saysOnlyPlan(block.caption) ? [block.caption] : [],
  );
}

/** A line of few words, no sentence and no item of a list. */
function speaksOfPlan(text: string): boolean {
  const isLine = text.length <= 120 && /^[\p{L}\d"“‘']/u.test(text) && !/[.:;,]\s*$/u.test(text);
  return isLine && /\b(?:plan|programme|actions?|improvements?|timetable)\b/iu.test(text);
}
