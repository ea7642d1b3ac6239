import { and, asc, desc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { actions } from "../actions/action.table.ts";
import { evidence } from "../evidence/evidence.table.ts";
import type { ImportRow } from "../imports/import.table.ts";
import { imports } from "../imports/import.table.ts";
import { type ImplicationRow, implications } from "../improvements/implication.table.ts";
import { measures } from "../measures/measure.table.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { updates } from "../updates/update.table.ts";
import type { LivePlan } from "./live-sheet.ts";

/** The live plan with what was said and shown of its actions, to hold a paper against. */
export async function getLivePlan(scope: Scope, planId: string): Promise<LivePlan> {
  const sheet = await getPlanSheet(scope, await getPlanById(scope, planId));
  const ids = sheet.improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
  if (ids.length === 0) return { sheet, said: new Map(), shown: new Map() };
  const said = await scope.database
    .select({ actionId: updates.actionId, done: updates.done, next: updates.next })
    .from(updates)
    .where(and(eq(updates.partnershipId, scope.partnership), inArray(updates.actionId, ids)));
  const shown = await scope.database
    .select({ measureId: evidence.measureId, value: evidence.value })
    .from(evidence)
    .where(
      and(
        eq(evidence.partnershipId, scope.partnership),
        inArray(evidence.actionId, ids),
        isNotNull(evidence.measureId),
      ),
    );
  return {
    sheet,
    said: gathered(
      said.map(({ actionId, done, next }) => [actionId, [done, next].filter(Boolean).join("\n")]),
    ),
    shown: gathered(shown.map(({ measureId, value }) => [measureId ?? "", value ?? ""])),
  };
}

function gathered(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of pairs) found.set(key, [...(found.get(key) ?? []), value]);
  return found;
}

/** A paper that was held against a plan, without what was read of it. */
export type HeldPaper = Pick<
  ImportRow,
  "number" | "name" | "purpose" | "state" | "broughtBy" | "broughtAt" | "merging"
>;

/** The editions and updates that were brought in for a plan and not thrown away, the latest first. */
export function listHeldPapers(scope: Scope, planId: string): Promise<HeldPaper[]> {
  const { number, name, purpose, state, broughtBy, broughtAt, merging } = imports;
  return scope.database
    .select({ number, name, purpose, state, broughtBy, broughtAt, merging })
    .from(imports)
    .where(
      and(
        eq(imports.partnershipId, scope.partnership),
        eq(imports.intoPlanId, planId),
        ne(imports.state, "thrown-away"),
      ),
    )
    .orderBy(desc(imports.number));
}

/** Whether each of these measures has evidence. */
export async function listShownMeasures(scope: Scope, measureIds: readonly string[]): Promise<string[]> {
  if (measureIds.length === 0) return [];
  const rows = await scope.database
    .selectDistinct({ id: evidence.measureId })
    .from(evidence)
    .where(and(eq(evidence.partnershipId, scope.partnership), inArray(evidence.measureId, [...measureIds])));
  return rows.flatMap(({ id }) => id ?? []);
}

/** What belongs to an action goes with it to another improvement. */
export async function moveBelongings(scope: Scope, actionId: string, improvementId: string): Promise<void> {
  const { database, partnership } = scope;
  await database
    .update(measures)
    .set({ improvementId })
    .where(and(eq(measures.partnershipId, partnership), eq(measures.actionId, actionId)));
  await database
    .update(implications)
    .set({ improvementId })
    .where(and(eq(implications.partnershipId, partnership), eq(implications.actionId, actionId)));
}

/** Puts actions into this order, on the places that they have among the others. */
export async function placeActions(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const places = await scope.database
    .select({ position: actions.position })
    .from(actions)
    .where(and(eq(actions.partnershipId, scope.partnership), inArray(actions.id, [...ids])))
    .orderBy(asc(actions.position));
  for (const [index, id] of ids.entries())
    await scope.database
      .update(actions)
      .set({ position: places[index]?.position ?? index + 1 })
      .where(and(eq(actions.partnershipId, scope.partnership), eq(actions.id, id)));
}

export async function removeImplicationRows(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await scope.database
    .delete(implications)
    .where(and(eq(implications.partnershipId, scope.partnership), inArray(implications.id, [...ids])));
}

export async function changeImplicationKinds(
  scope: Scope,
  changes: readonly Pick<ImplicationRow, "id" | "kind">[],
): Promise<void> {
  for (const { id, kind } of changes)
    await scope.database
      .update(implications)
      .set({ kind })
      .where(and(eq(implications.partnershipId, scope.partnership), eq(implications.id, id)));
}
