import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { ActionDesk } from "../actions/action-desk.store.ts";
import type { EvidenceRow } from "./evidence.table.ts";

type Shown = Pick<ActionDesk, "label" | "measures" | "sharedMeasures" | "evidence" | "names">;

/** What shows the measures of an action, a row for each piece of evidence. */
export function evidenceTable({ label, measures, sharedMeasures, evidence, names }: Shown): WrittenTable {
  const texts = new Map([...measures, ...sharedMeasures].map(({ id, text }) => [id, text]));
  return {
    title: `Evidence of action ${label}`,
    columns: [
      { heading: "Measure", width: 40 },
      { heading: "Evidence", width: 40 },
      { heading: "Kind" },
      { heading: "Address or number" },
      { heading: "Added on" },
      { heading: "Added by" },
      { heading: "Looked at by" },
      { heading: "Verdict" },
      { heading: "Reason", width: 40 },
      { heading: "Who sees it" },
    ],
    rows: evidence.map((row) => [
      texts.get(row.measureId ?? "") ?? null,
      row.title,
      KINDS[row.kind],
      row.url ?? row.value,
      { day: dayInScotland(row.addedAt) },
      names.get(row.addedBy) ?? null,
      (row.seenBy && names.get(row.seenBy)) ?? null,
      row.verdict === null ? "Not looked at yet" : VERDICTS[row.verdict],
      row.verdictReason,
      row.isPublic ? "Everyone" : "Partners",
    ]),
  };
}

const KINDS: Readonly<Record<EvidenceRow["kind"], string>> = {
  file: "File",
  link: "Link",
  reading: "Reading of a number",
};

const VERDICTS: Readonly<Record<NonNullable<EvidenceRow["verdict"]>, string>> = {
  accepted: "Accepted",
  "sent-back": "Sent back",
};
