import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayStandingName, sayTold } from "./change.words.ts";
import type { FoundChanges } from "./change-asked.store.ts";

/** What changed, a row to each thing that is told, as it is taken away. */
export function changeTable({ list, names, period }: FoundChanges): WrittenTable {
  return {
    title: `What changed ${period.since} to ${period.until}`,
    sheet: "What changed",
    columns: [
      { heading: "Plan", width: 24 },
      { heading: "No" },
      { heading: "Action", width: 40 },
      { heading: "Led by", width: 24 },
      { heading: "What" },
      { heading: "Was", width: 28 },
      { heading: "Is", width: 28 },
      { heading: "On" },
      { heading: "Words", width: 40 },
      { heading: "Who said so", width: 24 },
    ],
    rows: list.shown.flatMap((change) =>
      change.told.map((told) => {
        const { kind, was, is, on, quote, by } = sayTold(told, names);
        const where = [change.planTitle, change.label, change.text, change.leads.join("\n")];
        return [...where, kind, was, is, on ? { day: on } : null, quote, by];
      }),
    ),
  };
}

/** The figures of the period, as they are taken away. */
export function figureTable({ list: { figures }, period }: FoundChanges): WrittenTable {
  const row = (name: string, flow: { opening: number; came: number; went: number; closing: number }) => [
    ...[name, flow.opening, flow.came, flow.went, flow.closing],
  ];
  return {
    title: `Figures ${period.since} to ${period.until}`,
    sheet: "Figures",
    columns: [
      { heading: "How actions stand", width: 28 },
      { heading: "At the beginning" },
      { heading: "Came" },
      { heading: "Went" },
      { heading: "At the end" },
    ],
    rows: [
      ...figures.byStanding.map((flow) => row(sayStandingName(flow.standing), flow)),
      row("All", figures.all),
      row("Of these late", figures.late),
    ],
  };
}
