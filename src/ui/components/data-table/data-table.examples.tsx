import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { Status } from "../status/status.tsx";
import { DataTable } from "./data-table.tsx";

const partners = [
  { name: "Strathbrae Council", actions: 7, late: 1 },
  { name: "NHS Strathbrae", actions: 4, late: 0 },
];

export const examples: Example[] = [
  {
    name: "figures with their sum",
    node: (
      <DataTable
        caption="Actions by lead"
        columns={[
          { heading: "Lead", cell: (row) => <a href="#">{row.name}</a> },
          { heading: "Actions", numeric: true, cell: (row) => row.actions },
          { heading: "Late", numeric: true, cell: (row) => row.late },
        ]}
        rows={partners}
        sum={["All", "11", "1"]}
      />
    ),
  },
  {
    name: "plain, with marks and long words",
    node: (
      <DataTable
        caption="Actions that you lead"
        hideCaption
        plain
        columns={[
          { heading: "Action", cell: (row: { title: string }) => <a href="#">{row.title}</a> },
          { heading: "Status", cell: () => <Status is="under-way" /> },
          { heading: "What shows it, in the words of the plan", long: true, cell: () => LONG_WORD },
        ]}
        rows={[{ title: LONG_TITLE }, { title: "5.2 Agree a code of conduct" }]}
      />
    ),
  },
  {
    name: "shares of the width, beside a very long text",
    node: (
      <DataTable
        caption="What was done"
        columns={[
          { heading: "Action", long: true, share: 40, cell: (row: { title: string }) => row.title },
          { heading: "How it stands", long: true, share: 15, cell: () => "Under way, 3 weeks late" },
          { heading: "What was done", long: true, share: 45, cell: () => "Seven of nine have signed." },
        ]}
        rows={[{ title: `${LONG_TITLE} `.repeat(8) }, { title: "5.2 Agree a code of conduct" }]}
      />
    ),
  },
  {
    name: "a column that tells something",
    node: (
      <DataTable
        caption="Actions that changed"
        columns={[
          { heading: "Action", cell: (row: { title: string }) => <a href="#">{row.title}</a> },
          { heading: "Led by", cell: () => "NHS Strathbrae" },
          {
            heading: "What changed",
            telling: true,
            cell: () => (
              <p>Seven of nine partners have signed. Two are waiting for legal advice. {LONG_WORD}</p>
            ),
          },
        ]}
        rows={[{ title: "5.2 Agree a code of conduct" }]}
      />
    ),
  },
];
