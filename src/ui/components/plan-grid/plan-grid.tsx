import type { Child } from "hono/jsx";
import { sayMany } from "../../words/number-words.ts";
import { GridRow } from "./grid-row.tsx";
import type { GridImprovement, GridWords } from "./grid-rows.ts";
import { ImprovementRow } from "./improvement-row.tsx";

/** The six columns of the paper, in its order and its words. */
export const GRID_WORDS: GridWords = {
  improvement: "Improvement",
  lead: "Lead",
  implications: "Implications (risk, cost and resource)",
  target: "Target date",
  measure: "Measure",
  outcome: "Outcome",
};

interface PlanGridProps {
  /** The plan's name; the numbers of improvements and actions are added. */
  caption: string;
  improvements: readonly GridImprovement[];
  /** A partnership's own headings. */
  words?: GridWords;
  /** Where the improvements' headings stand among those of the page. */
  level?: 2 | 3;
}

/**
 * A plan as its paper shows it: six columns, status under the action. What belongs to a whole improvement spans its
 * rows; on a telephone it stands under the improvement's heading instead. A plan without improvements has no grid:
 * there, `Empty` says how to begin.
 */
export function PlanGrid({ caption, improvements, words = GRID_WORDS, level = 2 }: PlanGridProps) {
  const actions = improvements.reduce((sum, improvement) => sum + improvement.actions.length, 0);
  return (
    <table class="cm-table cm-grid cm-stack" role="table">
      <caption class="cm-vh">
        {caption}:{" "}
        {sayMany(
          improvements.length,
          words.oneImprovement ?? "improvement",
          words.improvements ?? "improvements",
        )}{" "}
        and {sayMany(actions, "action")}
      </caption>
      <colgroup>
        {headingsOf(words).map((_, index) => (
          <col class={`c${index + 1}`} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {headingsOf(words).map((heading) => (
            <th role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {improvements.map((improvement) => (
        <tbody role="rowgroup">
          <ImprovementRow improvement={improvement} words={words} level={level} />
          {rowsOf(improvement, words)}
        </tbody>
      ))}
    </table>
  );
}

function headingsOf(words: GridWords): readonly string[] {
  return [words.improvement, words.lead, words.implications, words.target, words.measure, words.outcome];
}

function rowsOf(improvement: GridImprovement, words: GridWords): Child {
  if (improvement.actions.length === 0)
    return <GridRow improvement={improvement} action={null} words={words} first />;
  return improvement.actions.map((action, index) => (
    <GridRow improvement={improvement} action={action} words={words} first={index === 0} />
  ));
}
