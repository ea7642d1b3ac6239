import type { Child } from "hono/jsx";

/** A count, and where the things that it counts are listed. */
export interface CountCell {
  readonly count: number;
  readonly href: string | null;
}

export interface CountRow {
  readonly title: string;
  /** What stands small under the title: where it comes from. */
  readonly under?: Child;
  readonly cells: readonly CountCell[];
}

interface CountMatrixProps {
  caption: string;
  /** What the rows are: "Heading". */
  of: string;
  columns: readonly string[];
  rows: readonly CountRow[];
  /** The last row: what the columns add up to. */
  sum: CountRow;
}

/**
 * Counts by rows and columns, each leading to what it counts. It may be wider than the page, and then scrolls by itself;
 * on a telephone each row becomes a card.
 */
export function CountMatrix({ caption, of, columns, rows, sum }: CountMatrixProps) {
  return (
    <section class="cm-scroll" aria-label={caption} tabindex={0}>
      <table class="cm-table cm-counts cm-stack" role="table">
        <caption class="cm-vh">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {of}
            </th>
            {columns.map((name) => (
              <th role="columnheader" scope="col" class="is-num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row row={row} columns={columns} />
          ))}
          <Row row={sum} columns={columns} strong />
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  row: CountRow;
  columns: readonly string[];
  strong?: boolean;
}

function Row({ row, columns, strong }: RowProps) {
  return (
    <tr role="row" class={strong ? "cm-counts__sum" : undefined}>
      <th role="rowheader" scope="row" class={row.under ? "cm-counts__under" : undefined}>
        {row.title}
        {row.under ? <span class="cm-small cm-quiet">{row.under}</span> : null}
      </th>
      {row.cells.map(({ count, href }, index) => (
        <td role="cell" class="is-num" data-h={columns[index]}>
          {count > 0 && href ? <a href={href}>{count}</a> : count}
        </td>
      ))}
    </tr>
  );
}
