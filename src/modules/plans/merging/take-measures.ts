import type { Scope } from "../../../platform/scope/scope.ts";
import { changeMeasure, insertMeasures, removeMeasures } from "../measures/measure.store.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import { kindOfMeasure } from "../measures/measure.ts";
import { measureChanges } from "./measure-changes.ts";
import { listShownMeasures } from "./merging.store.ts";

/** Makes the measures of an action, or of a whole improvement (no action), those of a paper. */
export async function takeMeasures(
  scope: Scope,
  of: { readonly improvementId: string; readonly actionId: string | null },
  before: readonly MeasureRow[],
  lines: readonly string[],
): Promise<void> {
  const shown = await listShownMeasures(
    scope,
    before.map(({ id }) => id),
  );
  const changes = measureChanges(before, lines, new Set(shown));
  for (const [index, { id, text, isReworded }] of changes.lines.entries()) {
    const position = index + 1;
    if (id !== null) await changeMeasure(scope, id, isReworded ? { text, position } : { position });
    else
      await insertMeasures(scope, [
        { ...of, id: crypto.randomUUID(), text, kind: kindOfMeasure(text), position },
      ]);
  }
  await removeMeasures(scope, changes.removed);
}
