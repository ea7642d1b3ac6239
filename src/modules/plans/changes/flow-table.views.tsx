import { sayDay } from "../../../kernel/calendar-date.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { sayNumber } from "../../../ui/words/number-words.ts";
import { sayStandingName } from "./change.words.ts";
import type { ChangeFigures, Flow } from "./flow-figures.ts";
import type { Period } from "./plan-changes.ts";

/** How actions stood at the beginning, what came and went, and how they stand at the end: each row adds up, and so does each column. */
export function FlowTable({ figures, period }: { figures: ChangeFigures; period: Period }) {
  const rows = [
    ...figures.byStanding.map((flow) => ({ name: sayStandingName(flow.standing), flow })),
    { name: "All actions", flow: figures.all },
    { name: "Of these late", flow: figures.late },
  ];
  return (
    <DataTable
      caption="How actions stand, at the beginning and at the end"
      hideCaption
      plain
      narrow
      columns={[
        { heading: "How they stand", cell: ({ name }) => name },
        {
          heading: sayDay(period.since, "short"),
          numeric: true,
          cell: ({ flow }) => sayNumber(flow.opening),
        },
        { heading: "Came", numeric: true, cell: ({ flow }) => saySigned(flow, "came") },
        { heading: "Went", numeric: true, cell: ({ flow }) => saySigned(flow, "went") },
        {
          heading: sayDay(period.until, "short"),
          numeric: true,
          cell: ({ flow }) => sayNumber(flow.closing),
        },
      ]}
      rows={rows}
    />
  );
}

function saySigned(flow: Flow, part: "came" | "went"): string {
  const count = flow[part];
  if (count === 0) return "0";
  return `${part === "came" ? "+" : "−"}${sayNumber(count)}`;
}
