import { saysOnlyPlan } from "../wording/body-name.ts";
import type { SeenTable } from "./seen-table.ts";

/** Tables that stand under one heading of a plan; null where no such heading stands over them. */
export interface PlanInPaper {
  readonly title: string | null;
  readonly tables: readonly number[];
}

/**
 * The plans that these tables seem to hold, parted by the innermost heading over each that speaks of a plan; one plan
 * where fewer than two headings do. Nobody has to make several plans of them; it is what a person is shown first.
 */
export function plansInPaper(tables: readonly SeenTable[]): PlanInPaper[] {
  const plans = new Map<string | null, number[]>();
  for (const { table, taken, under } of tables) {
    if (!taken) continue;
    const title = under.findLast((heading) => NAMES_PLAN.test(heading) && !saysOnlyPlan(heading)) ?? null;
    plans.set(title, [...(plans.get(title) ?? []), table]);
  }
  const found = [...plans].map(([title, own]) => ({ title, tables: own }));
  const titled = found.filter(({ title }) => title !== null);
  if (found.length < 2 || titled.length >= 2) return found;
  return [{ title: titled[0]?.title ?? null, tables: found.flatMap((each) => each.tables) }];
}

const NAMES_PLAN = /\b(?:plans?|programmes?|timetables?|strategy)\b/iu;
