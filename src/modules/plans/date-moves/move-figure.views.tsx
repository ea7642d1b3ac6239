import type { DateMoveRow } from "./date-move.table.ts";
import { type MoveFigure, moveFigure } from "./date-move.ts";
import { sayFigure } from "./date-move.words.ts";

/** How often and how far the dates of a plan have moved: a sentence, and where each of them is told. */
export function MovedDates({
  moves,
  level = 2,
  href,
}: {
  moves: readonly Pick<DateMoveRow, "actionId" | "was" | "target">[];
  level?: 2 | 3;
  /** Where each move is told; none on the page that tells them. */
  href?: string;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const figure: MoveFigure = moveFigure(moves);
  return (
    <section aria-labelledby="moved-dates">
      <Heading id="moved-dates">Moved dates</Heading>
      <p class="cm-measure">
        <strong>{sayFigure(figure)}.</strong> Counted from last day to last day of what was promised, since
        the plan was first published.
        {figure.withoutDistance > 0
          ? ` ${figure.withoutDistance === 1 ? "One of them was" : `${figure.withoutDistance} of them were`} to or from ongoing, or no date, which has no distance.`
          : ""}{" "}
        {href ? <a href={href}>Each of them, with its reason</a> : null}
      </p>
    </section>
  );
}
