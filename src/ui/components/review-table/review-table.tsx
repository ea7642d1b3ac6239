import type { Child } from "hono/jsx";
import { PlainButton } from "../button/button.tsx";
import { Icon } from "../icon/icon.tsx";

export interface ReviewedCell {
  /** "Row 3, col 2" */
  readonly where: string;
  /** The paper's own words. */
  readonly words: string;
  /** What it became ("Lead"), or why it became nothing ("Not placed"). */
  readonly place: string;
  /** A person has to look at it. */
  readonly asks?: boolean | undefined;
  /** How we read it. */
  readonly reading: Child;
  /** The way to put it right. */
  readonly change: ReviewChange | null;
}

export interface ReviewChange {
  /** Where it is put right: an address, or a button of the form around the table, which keeps its answers on the way. */
  readonly to: string | { readonly name: string; readonly value: string };
  /** "Change", or "Answer" where a question is open. */
  readonly label: string;
  /** What is changed, for those who do not see the row: "row 3, lead". */
  readonly what: string;
}

interface ReviewTableProps {
  caption: Child;
  cells: readonly ReviewedCell[];
}

const COLUMNS = ["Where", "Words in the paper", "Placed as", "How we read it", "Change"] as const;

/** Every cell of a paper beside what was made of it. */
export function ReviewTable({ caption, cells }: ReviewTableProps) {
  return (
    <table class="cm-table cm-stack cm-review" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((heading) => (
            <th role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cells.map((cell) => (
          <ReviewRow cell={cell} />
        ))}
      </tbody>
    </table>
  );
}

function ReviewRow({ cell }: { cell: ReviewedCell }) {
  const { where, words, place, asks, reading, change } = cell;
  return (
    <tr role="row" class={asks ? "is-ask" : undefined}>
      <th role="rowheader" scope="row">
        {where}
      </th>
      <td role="cell" class="is-src is-long" data-h={COLUMNS[1]}>
        {words}
      </td>
      <td role="cell" data-h={COLUMNS[2]}>
        <span class={asks ? "cm-ask" : "cm-ok"}>
          <Icon name={asks ? "risk" : "tick"} /> {place}
        </span>
      </td>
      <td role="cell" class="is-long" data-h={COLUMNS[3]}>
        {reading}
      </td>
      <td role="cell" data-h={COLUMNS[4]}>
        {change ? <Change change={change} /> : null}
      </td>
    </tr>
  );
}

function Change({ change: { to, label, what } }: { change: ReviewChange }) {
  const words = (
    <>
      {label}
      <span class="cm-vh"> {what}</span>
    </>
  );
  return typeof to === "string" ? <a href={to}>{words}</a> : <PlainButton {...to}>{words}</PlainButton>;
}
