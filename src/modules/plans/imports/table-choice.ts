import {
  chosenIn,
  type PlanInPaper,
  type PlanReading,
  plansInPaper,
  type SeenTable,
  titleOfChoice,
} from "../reading/index.ts";
import type { ReviewCorrections } from "./review-corrections.ts";

/** Another plan that is made, or was made, of the same paper. */
export interface PlanOfPaper {
  readonly import: number;
  readonly title: string;
  /** The plan, once it is created; null while its reading is being checked. */
  readonly plan: number | null;
  readonly corrections: Pick<ReviewCorrections, "tables" | "answers">;
}

/** The tables of a paper, as a person chooses which of them make this plan. */
export interface TableChoice {
  readonly tables: readonly ChoosableTable[];
  /** The plans that the chosen tables seem to hold, by the headings over them. */
  readonly plans: readonly PlanInPaper[];
}

export interface ChoosableTable extends SeenTable {
  readonly chosen: boolean;
  /** Whether anything in it can be read as a plan. */
  readonly readable: boolean;
  /** The other plan of this paper that is read from it. */
  readonly usedBy: PlanOfPaper | null;
}

/** What a person chooses from, with what is chosen now and what other plans of the same paper use. */
export function tableChoice(
  reading: PlanReading,
  corrections: Pick<ReviewCorrections, "tables" | "answers">,
  others: readonly PlanOfPaper[],
): TableChoice {
  const chosen = chosenIn(reading, corrections);
  const users = others.map((other) => ({ other, tables: chosenIn(reading, other.corrections) }));
  const tables = reading.tables.map(
    (table): ChoosableTable => ({
      ...table,
      chosen: chosen.has(table.table),
      readable: table.taken || table.actions > 0,
      usedBy: users.find((user) => user.tables.has(table.table))?.other ?? null,
    }),
  );
  return { tables, plans: plansInPaper(tables.filter((table) => table.chosen)) };
}

/** The tables that no plan of this paper is read from, and that one could be. */
export function tablesUnused({ tables }: TableChoice): readonly ChoosableTable[] {
  return tables.filter(({ chosen, usedBy, readable }) => !chosen && !usedBy && readable);
}

/** Those of them that are a plan by their headings, or look like one. */
export function tablesLeft(choice: TableChoice): number[] {
  return tablesUnused(choice)
    .filter(({ taken, why }) => taken || why === "could-be")
    .map(({ table }) => table);
}

/** What a plan out of these tables is called, as long as nobody names it. */
export function suggestedTitle(
  reading: PlanReading,
  corrections: Pick<ReviewCorrections, "tables" | "answers">,
): string {
  const title = titleOfChoice(reading, chosenIn(reading, corrections)) ?? reading.fallbackTitle;
  return title.replace(/\s+/g, " ").trim().slice(0, 200);
}
