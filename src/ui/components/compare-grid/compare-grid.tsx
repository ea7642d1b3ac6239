import type { Child } from "hono/jsx";
import type { MarkedWords } from "../difference/difference.tsx";
import { Flag } from "../marks/marks.tsx";

/** One thing in a cell: the same in both, or what it was and what it is with the words marked that differ. */
export type CompareCell = {
  /** What it is, where its column does not say so: “Steps”. */
  readonly label?: string | undefined;
} & (
  | { readonly words: string }
  | { readonly before: readonly MarkedWords[]; readonly after: readonly MarkedWords[] }
);

export interface CompareRow {
  readonly kind: "same" | "changed" | "moved" | "added" | "removed";
  /** What happened to the whole row: “New”, “Taken out”, “Moved”; null where its cells say it. */
  readonly mark: string | null;
  /** More of that, in words: “Stood under …”. */
  readonly note?: string | undefined;
  /** One list for each of the six columns; the first names the row. */
  readonly columns: readonly (readonly CompareCell[])[];
  /** Before the row's first words: “2.3”. */
  readonly label?: string | undefined;
  readonly href?: string | undefined;
}

export interface CompareSection {
  readonly id: string;
  readonly title: string;
  readonly marks: readonly string[];
  readonly rows: readonly CompareRow[];
}

interface CompareGridProps {
  caption: string;
  headings: readonly string[];
  sections: readonly CompareSection[];
  level?: 2 | 3;
}

/** Two versions of a plan in its six columns: each cell that differs says what it was and what it is. */
export function CompareGrid({ caption, headings, sections, level = 2 }: CompareGridProps) {
  const Heading = `h${level}` as const;
  return (
    <table class="cm-table cm-grid cm-compare cm-stack" role="table">
      <caption class="cm-vh">{caption}</caption>
      <colgroup>
        {headings.map((_, index) => (
          <col class={`c${index + 1}`} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ id, title, marks, rows }) => (
        <tbody role="rowgroup">
          <tr class="cm-grid__imp" role="row">
            <td role="cell" colspan={headings.length}>
              <Heading id={id}>{title}</Heading> {flags(marks)}
            </td>
          </tr>
          {rows.map((row) => (
            <tr role="row" class={row.kind === "same" ? undefined : `is-${row.kind}`}>
              {row.columns.map((cells, index) =>
                index === 0 ? (
                  <th role="rowheader" scope="row">
                    {row.label ? nameOf(row) : null}
                    {cells.map(shown)}
                    {flags(row.mark ? [row.mark] : [])}
                    {row.note ? <div class="cm-small cm-quiet">{row.note}</div> : null}
                  </th>
                ) : (
                  <td role="cell" data-h={headings[index]}>
                    {cells.length === 0 ? null : cells.map(shown)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function nameOf({ label, href }: CompareRow): Child {
  return href ? <a href={href}>{label}</a> : <span class="cm-compare__label">{label}</span>;
}

function flags(marks: readonly string[]): Child {
  return marks.map((mark) => (
    <>
      {" "}
      <Flag>{mark}</Flag>
    </>
  ));
}

function shown(cell: CompareCell): Child {
  if ("words" in cell)
    return (
      <div class="cm-compare__cell">
        {cell.label ? <span class="cm-compare__who">{cell.label}</span> : null}
        <div class="cm-lines">{cell.words}</div>
      </div>
    );
  const { label, before, after } = cell;
  return (
    <div class="cm-compare__cell">
      {label ? <span class="cm-compare__who">{label}</span> : null}
      <div class="cm-compare__side">
        <span class="cm-compare__who">Was</span>
        <div class="cm-lines">{marked(before, "del")}</div>
      </div>
      <div class="cm-compare__side cm-compare__side--now">
        <span class="cm-compare__who">Now</span>
        <div class="cm-lines">{marked(after, "ins")}</div>
      </div>
    </div>
  );
}

function marked(words: readonly MarkedWords[], tag: "del" | "ins"): Child {
  if (words.length === 0) return <em>Nothing</em>;
  return words.map(({ text, differs }) =>
    differs ? tag === "del" ? <del>{text}</del> : <ins>{text}</ins> : text,
  );
}
