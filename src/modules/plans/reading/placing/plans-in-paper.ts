import type { SeenTable } from "./seen-table.ts";

/** Tables that stand under one heading of a plan; null where no such heading stands over them. */
export interface PlanInPaper {
  readonly title: string | null;
  readonly tables: readonly number[];
}

/**
 * The plans that a paper seems to hold: the tables that were taken, parted by the innermost heading over each that
 * speaks of a plan. Nobody has to make several plans of them; it is what a person is shown first.
 */
export function plansInPaper(tables: readonly SeenTable[]): PlanInPaper[] {
  const plans = new Map<string | null, number[]>();
  for (const { table, taken, under } of tables) {
    if (!taken) continue;
    const title = under.findLast((heading) => NAMES_PLAN.test(heading)) ?? null;
    plans.set(title, [...(plans.get(title) ?? []), table]);
  }
  return [...plans].map(([title, own]) => ({ title, tables: own }));
}

const NAMES_PLAN = /\b(?:plans?|programmes?|timetables?|strategy)\b/iu;
