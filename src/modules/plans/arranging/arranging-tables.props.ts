import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayKind, sayTitle } from "../plans/plan.words.ts";
import type { HandedOver, HandoverAsked } from "./gather-handover.ts";

/** The plans that were put away, as their page shows them. */
export function archiveTable(
  plans: readonly PlanRow[],
  words: Readonly<Record<string, string>>,
): WrittenTable {
  return {
    title: "Plans put away",
    columns: [
      { heading: "Plan", width: 50 },
      { heading: "Kind" },
      { heading: "Put away" },
      { heading: "For the public" },
    ],
    rows: plans.map((plan) => [
      sayTitle(plan),
      sayKind(plan.kind, words),
      plan.archivedAt ? { day: dayInScotland(plan.archivedAt) } : null,
      sayForPublic(plan),
    ]),
  };
}

export function sayForPublic({ state }: Pick<PlanRow, "state">): string {
  return state === "published" ? "An earlier plan" : "Not shown";
}

/** What a handing over would change, as the page lists it before it is done. */
export function handoverTable(handed: readonly HandedOver[], to: HandoverAsked["to"] | null): WrittenTable {
  return {
    title: "What would change",
    columns: [
      { heading: "Number" },
      { heading: "Action", width: 60 },
      { heading: "Plan", width: 40 },
      { heading: "Lead now", width: 40 },
      { heading: "Lead then", width: 40 },
    ],
    rows: handed.map(({ action, plan, words }) => [
      action.number,
      action.text,
      plan.title,
      action.leadText,
      to?.kind === "person" ? `${to.name} answers` : words,
    ]),
  };
}
