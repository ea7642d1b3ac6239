import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { PLAN_COLUMNS } from "../outputs/plan-output.words.ts";
import type { Cell, PlanOutputRow } from "../outputs/plan-rows.ts";

type HeadingRow = Extract<PlanOutputRow, { kind: "improvement" }>;
type ActionCells = Extract<PlanOutputRow, { kind: "action" }>;

interface GridPart {
  readonly heading: HeadingRow;
  readonly fields: readonly Extract<PlanOutputRow, { kind: "field" }>[];
  readonly actions: readonly ActionCells[];
}

/** The plan in its six columns, as its files have it: a heading, what belongs to all of it, and a row for each action. */
export function ReportGrid({ rows }: { rows: readonly PlanOutputRow[] }) {
  return (
    <>
      {partsOf(rows).map(({ heading, fields, actions }) => {
        const title = heading.title.map(({ text }) => text).join(" ");
        return (
          <section>
            <h3>{title}</h3>
            {[
              ["Measures of the whole improvement", heading.measures] as const,
              ["Outcomes", heading.outcomes] as const,
              ...fields.map(({ label, words }) => [label, words] as const),
            ].map(([label, words]) =>
              words.length === 0 ? null : (
                <p class="cm-small">
                  <strong>{label}:</strong> <Words cell={words} />
                </p>
              ),
            )}
            {actions.length === 0 ? null : (
              <DataTable
                caption={title}
                hideCaption
                columns={PLAN_COLUMNS.map((column, index) => ({
                  heading: column,
                  long: true,
                  share: SHARES[index] ?? 15,
                  cell: ({ cells }: ActionCells) => <Words cell={cells[index] ?? []} />,
                }))}
                rows={actions}
              />
            )}
          </section>
        );
      })}
    </>
  );
}

/** Of the width, in per cent: as the files of a plan share out theirs. */
const SHARES = [25, 15, 20, 10, 15, 15];

function Words({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.map(({ label, mark, text }, index) => (
        <>
          {index > 0 ? <br /> : null}
          {label ? <strong>{label}: </strong> : null}
          {mark ? `${mark} ` : null}
          {text}
        </>
      ))}
    </>
  );
}

function partsOf(rows: readonly PlanOutputRow[]): GridPart[] {
  const parts: { heading: HeadingRow; fields: GridPart["fields"][number][]; actions: ActionCells[] }[] = [];
  for (const row of rows) {
    if (row.kind === "improvement") parts.push({ heading: row, fields: [], actions: [] });
    else if (row.kind === "field") parts.at(-1)?.fields.push(row);
    else parts.at(-1)?.actions.push(row);
  }
  return parts;
}
