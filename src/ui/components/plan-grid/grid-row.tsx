import type { Child } from "hono/jsx";
import { DateSaid } from "../date-said/date-said.tsx";
import { Gap } from "../gap/gap.tsx";
import { Late } from "../late/late.tsx";
import { Flag, Marks } from "../marks/marks.tsx";
import { ReviewDue } from "../review-due/review-due.tsx";
import { Status } from "../status/status.tsx";
import { type GridAction, type GridImprovement, type GridWords, measuresSpan } from "./grid-rows.ts";
import { Implications } from "./implications.tsx";

interface GridRowProps {
  improvement: GridImprovement;
  /** Null for an improvement without actions: its own cells are shown all the same. */
  action: GridAction | null;
  words: GridWords;
  /** The first row carries the cells that span the whole improvement. */
  first: boolean;
}

/** One action, with its own cells and, in the first row, the improvement's. */
export function GridRow({ improvement, action, words, first }: GridRowProps) {
  return (
    <tr role="row" class={action && action.daysLate > 0 ? "is-late" : undefined}>
      <th role="rowheader" scope="row">
        {action ? <ActionCell action={action} /> : "No action yet"}
      </th>
      <td role="cell" data-h={words.lead}>
        {action ? (action.lead ?? <Gap in="lead" />) : null}
        {action?.helpers ? <span class="cm-grid__with">{action.helpers}</span> : null}
      </td>
      {first ? <Span improvement={improvement}>{implicationsOf(improvement)}</Span> : null}
      <td role="cell" data-h={words.target}>
        {action ? targetOf(action) : null}
      </td>
      {measuresSpan(improvement) ? (
        first && <Span improvement={improvement}>{(improvement.measures ?? []).map(paragraph)}</Span>
      ) : (
        <td role="cell" data-h={words.measure}>
          {action ? measuresOf(action) : null}
        </td>
      )}
      {first ? (
        <Span improvement={improvement}>
          {improvement.outcome === null ? null : <span class="cm-lines">{improvement.outcome}</span>}
        </Span>
      ) : null}
    </tr>
  );
}

function ActionCell({ action }: { action: GridAction }) {
  return (
    <>
      {action.href === null ? <strong>{action.title}</strong> : <a href={action.href}>{action.title}</a>}
      <Marks>
        <Status is={action.status} />
        <Late days={action.daysLate} />
        {action.isReviewDue ? <ReviewDue /> : null}
        {(action.flags ?? []).map((words) => (
          <Flag>{words}</Flag>
        ))}
        {typeof action.marks === "string" ? (
          <span class="cm-quiet cm-small">{action.marks}</span>
        ) : (
          action.marks
        )}
      </Marks>
    </>
  );
}

/** A cell of the whole improvement, beside all its actions. */
function Span({ improvement, children }: { improvement: GridImprovement; children?: Child }) {
  return (
    <td role="cell" class="is-span" rowspan={Math.max(improvement.actions.length, 1)}>
      {children}
    </td>
  );
}

function implicationsOf({ implications }: GridImprovement): Child {
  return implications.length === 0 ? null : <Implications implications={implications} />;
}

function targetOf({ target }: GridAction): Child {
  if (target === null) return <Gap in="date" />;
  return <DateSaid text={target.text} reading={target.reading} also={target.also} />;
}

function measuresOf({ measures }: GridAction): Child {
  return measures.length === 0 ? <Gap in="measure" /> : measures.map(paragraph);
}

function paragraph(text: Child): Child {
  return <p>{text}</p>;
}
