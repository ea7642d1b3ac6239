import type { Scope } from "../../../platform/scope/scope.ts";
import {
  insertImplications,
  insertImprovements,
  type NewImplication,
} from "../improvements/improvement.store.ts";
import { insertMeasures, type NewMeasure } from "../measures/measure.store.ts";
import type { SheetImprovement } from "../plans/plan-sheet.store.ts";
import type { CopyForm } from "./copy.form.ts";

/** A heading that comes along, with its id in the new plan. */
export type CopiedHeading = SheetImprovement & { readonly newId: string };

/** The new plan, with the first of the short numbers that are kept for its actions. */
export interface CopiedPlan {
  readonly id: string;
  readonly firstNumber: number;
}

/** Writes the headings of the new plan, with what was chosen to come along of each. */
export async function writeCopiedHeadings(
  scope: Scope,
  headings: readonly CopiedHeading[],
  to: CopiedPlan,
  { measures, implications }: CopyForm,
): Promise<void> {
  await insertImprovements(
    scope,
    headings.map(({ newId, number, title, outcome, aim, servesId, note }, index) => ({
      ...{ id: newId, planId: to.id, position: index + 1, number, title, outcome, aim, servesId, note },
    })),
  );
  if (measures)
    await insertMeasures(
      scope,
      headings.flatMap((heading) =>
        heading.measures.map((measure) => copiedMeasure(measure, heading.newId, null)),
      ),
    );
  if (!implications) return;
  const whole = headings.flatMap((heading) =>
    heading.implications
      .filter(({ actionId }) => actionId === null)
      .map(
        ({ kind, text, position }): NewImplication => ({
          improvementId: heading.newId,
          kind,
          text,
          position,
        }),
      ),
  );
  await insertImplications(scope, whole);
}

/** A measure in its new place. */
export function copiedMeasure(
  { text, kind, unit, baseline, aim, position }: SheetImprovement["measures"][number],
  improvementId: string,
  actionId: string | null,
): NewMeasure {
  return { id: crypto.randomUUID(), improvementId, actionId, position, text, kind, unit, baseline, aim };
}
