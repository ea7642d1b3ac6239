import type { Example } from "../../example.ts";
import { TableDownloads } from "./table-downloads.tsx";

export const examples: Example[] = [
  { name: "under a page's only table", node: <TableDownloads table="#people" search="?said=changed" /> },
  {
    name: "one of several tables, filtered",
    node: <TableDownloads table="#evidence" label="Take the evidence" />,
  },
];
