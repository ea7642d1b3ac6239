import type { Child } from "hono/jsx";

export interface Column<Row> {
  /** Also stands before the value on a telephone, where every row becomes a card. */
  readonly heading: string;
  readonly cell: (row: Row) => Child;
  readonly numeric?: boolean;
  /** May hold words of any length (an address), which are then broken before the table grows too wide. */
  readonly long?: boolean;
  /** Tells something in several sentences: on a telephone its heading stands above it, and it has the whole width. */
  readonly telling?: boolean;
  /** Its share of the width in per cent, where a long text in one column must not squeeze the others. In steps of five. */
  readonly share?: number;
}

interface DataTableProps<Row> {
  caption: Child;
  hideCaption?: boolean;
  /** The first column names its row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Lines between the rows only. */
  plain?: boolean;
  /** So few and short columns that it stays a table on a telephone. */
  narrow?: boolean;
  /** A last row with the sums, one text for each column. */
  sum?: readonly string[];
  /** A class for rows that ask for something. */
  rowClass?: (row: Row) => string | undefined;
}

/**
 * A table with a caption, headings and a name for each row. On a telephone its rows become cards; the roles are
 * written out because `display: block` may take them away.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, plain, narrow, sum, rowClass } = props;
  const classes = ["cm-table", narrow ? "" : "cm-stack", plain ? "cm-table--plain" : ""];
  return (
    <table class={classes.filter(Boolean).join(" ")} role="table">
      <caption class={hideCaption ? "cm-vh" : undefined}>{caption}</caption>
      {columns.some(({ share }) => share !== undefined) ? (
        <colgroup>
          {columns.map(({ share }) => (
            <col class={share === undefined ? undefined : `cm-share-${Math.round(share / 5) * 5}`} />
          ))}
        </colgroup>
      ) : null}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" class={cellClass(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow
            columns={columns}
            cells={columns.map((column) => column.cell(row))}
            rowClass={rowClass?.(row)}
          />
        ))}
        {sum ? (
          <TableRow
            columns={columns}
            cells={sum.map((text) => <strong>{text}</strong>)}
            rowClass={undefined}
          />
        ) : null}
      </tbody>
    </table>
  );
}

interface TableRowProps {
  columns: readonly Omit<Column<never>, "cell">[];
  cells: readonly Child[];
  rowClass: string | undefined;
}

function TableRow({ columns, cells, rowClass }: TableRowProps) {
  return (
    <tr role="row" class={rowClass}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th role="rowheader" scope="row" class={cellClass(column)}>
            {cells[index]}
          </th>
        ) : (
          <td role="cell" class={cellClass(column)} data-h={column.heading}>
            {cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}

function cellClass(column: Omit<Column<never>, "cell">): string | undefined {
  if (column.numeric) return "is-num";
  return [column.long && "is-long", column.telling && "is-telling"].filter(Boolean).join(" ") || undefined;
}
