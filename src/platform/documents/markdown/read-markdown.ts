import type { Paper } from "../../../kernel/paper.ts";
import { createBudget } from "../budget.ts";
import type { Draft, PaperStart } from "../draft.ts";
import { finishPaper } from "../finish-paper.ts";
import { isPipeRow } from "../text/pipe-tables.ts";
import { addTabTable, linesOf } from "../text/read-text.ts";
import { splitText } from "../text/tab-tables.ts";
import { addMarkdown } from "./add-markdown.ts";
import { piecesOfMarkdown } from "./markdown-pieces.ts";

/** Reads Markdown; tables of tab-separated lines are tables here too, with inline Markdown in their cells. */
export function readMarkdown(text: string, start: PaperStart): Paper {
  const budget = createBudget();
  const draft: Draft = { blocks: [], asides: [] };
  for (const part of splitText(linesOf(text), proseLines())) {
    if (part.kind === "prose") addMarkdown(draft, budget, part.lines.join("\n"));
    else addTabTable(draft, budget, part.rows, (cell) => piecesOfMarkdown(cell, budget, draft));
  }
  return finishPaper(start, draft);
}

/** Lines that are no table whatever tabs they hold: headings, code between fences, rows between bars. */
function proseLines(): (line: string) => boolean {
  let fence: string | null = null;
  return (line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return true;
    }
    if (mark !== undefined) {
      fence = mark;
      return true;
    }
    return /^ {0,3}#{1,6}\s/.test(line) || isPipeRow(line);
  };
}
