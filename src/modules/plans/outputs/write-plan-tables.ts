import { writeCsv } from "../../../platform/tables/write-csv.ts";
import { writeWorkbook } from "../../../platform/tables/write-workbook.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { buildPlanTable, buildPlanTables } from "./build-plan-tables.ts";
import type { OutputFacts } from "./output-facts.ts";

/** A plan as CSV: its table alone, for whatever program. */
export function writePlanCsv(plan: FrozenPlan, facts: OutputFacts): string {
  return writeCsv(buildPlanTable(plan, facts));
}

/** A plan as an Excel file: its table, and beside it a sheet that says what it is. */
export function writePlanTables(plan: FrozenPlan, facts: OutputFacts): Promise<Uint8Array> {
  const { partnership, asOn } = facts;
  return writeWorkbook(buildPlanTables(plan, facts), {
    title: plan.title,
    partnership,
    at: new Date(`${asOn}T12:00:00Z`),
  });
}
