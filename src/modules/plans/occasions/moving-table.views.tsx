import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { shownStatus } from "../actions/status.words.ts";
import { planPaths } from "../paths.ts";
import type { HungAction } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { hungTarget, movesWith } from "./occasion.ts";

interface MovingTableProps {
  slug: string;
  hung: readonly HungAction[];
  /** The occasion as it would be; null to show only how things stand. */
  next: Pick<OccasionRow, "name" | "target"> | null;
}

/** The actions that hang on an occasion: their dates now and, where something is to change, then. */
export function MovingTable({ slug, hung, next }: MovingTableProps) {
  return (
    <DataTable
      caption={next ? "What will move, and what stays" : "Actions that hang on it"}
      columns={[
        {
          heading: "Action",
          cell: ({ action }: HungAction) => <a href={planPaths.action(slug, action.number)}>{action.text}</a>,
        },
        {
          heading: "Plan",
          cell: ({ plan }) => <a href={planPaths.plan(slug, plan.number)}>{plan.title}</a>,
        },
        { heading: "Status", cell: ({ action }) => <Status is={shownStatus[action.status]} /> },
        {
          heading: next ? "Now" : "Target date",
          cell: ({ action }) =>
            action.target ? <DateSaid text={action.target.text} reading={action.target} /> : "No date",
        },
        ...(next
          ? [
              {
                heading: "Then",
                cell: ({ action }: HungAction) => {
                  if (!movesWith(action)) return "Stays: the work is done or over";
                  const target = hungTarget(action.target, next);
                  return <DateSaid text={target.text} reading={target} />;
                },
              },
            ]
          : []),
      ]}
      rows={hung}
    />
  );
}
