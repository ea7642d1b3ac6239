import { and, desc, eq, inArray, isNotNull, notInArray, sql } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ActionRow, actions } from "../actions/action.table.ts";
import { leads } from "../actions/lead.table.ts";
import { contributors } from "../contributors/contributor.table.ts";
import { concerns } from "../improvements/concern.table.ts";
import { implications } from "../improvements/implication.table.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { measures } from "../measures/measure.table.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";
import { actionThemes } from "../themes/theme.table.ts";

const within = (scope: Scope) => eq(plans.partnershipId, scope.partnership);

/** Plans that were put away, the latest first. */
export function listArchivedPlans(scope: Scope): Promise<PlanRow[]> {
  return scope.database
    .select()
    .from(plans)
    .where(and(eq(plans.partnershipId, scope.partnership), isNotNull(plans.archivedAt)))
    .orderBy(desc(plans.archivedAt), desc(plans.number));
}

/** The plan before and those after, where one was copied from the other. */
export interface Neighbours {
  readonly before: PlanRow | null;
  readonly after: readonly PlanRow[];
}

/** The plan that this one was copied from, and those that were copied from it. */
export async function findNeighbours(scope: Scope, plan: PlanRow): Promise<Neighbours> {
  const before = plan.copiedFromId
    ? await scope.database
        .select()
        .from(plans)
        .where(and(within(scope), eq(plans.id, plan.copiedFromId)))
    : [];
  const after = await scope.database
    .select()
    .from(plans)
    .where(and(within(scope), eq(plans.copiedFromId, plan.id)))
    .orderBy(plans.number);
  return { before: before[0] ?? null, after };
}

/** Writes the order of a plan's headings or of the actions under one of them. */
export async function writeOrder(
  scope: Scope,
  what: "improvement" | "action",
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const table = what === "improvement" ? improvements : actions;
  const place = sql`array_position(${sql.param([...ids])}::uuid[], ${table.id})`;
  await scope.database
    .update(table)
    .set({ position: place })
    .where(and(eq(table.partnershipId, scope.partnership), inArray(table.id, [...ids])));
}

/** What belongs to one action alone goes with it to another heading: its measures, and its costs, risks and resources. */
export async function takePartsAlong(scope: Scope, actionId: string, improvementId: string): Promise<void> {
  await scope.database
    .update(measures)
    .set({ improvementId })
    .where(and(eq(measures.partnershipId, scope.partnership), eq(measures.actionId, actionId)));
  const [last] = await scope.database
    .select({ position: sql<number>`coalesce(max(${implications.position}), 0)::int` })
    .from(implications)
    .where(
      and(eq(implications.partnershipId, scope.partnership), eq(implications.improvementId, improvementId)),
    );
  await scope.database
    .update(implications)
    .set({ improvementId, position: sql`${implications.position} + ${last?.position ?? 0}` })
    .where(and(eq(implications.partnershipId, scope.partnership), eq(implications.actionId, actionId)));
}

/** The actions at work, in plans that are not put away, that this body or group leads or this person answers for by name. */
export async function listActionsLedBy(
  scope: Scope,
  who: { readonly kind: "organisation" | "group" | "person"; readonly id: string },
): Promise<{ readonly action: ActionRow; readonly plan: PlanRow }[]> {
  const column =
    who.kind === "person"
      ? leads.answeringPersonId
      : who.kind === "group"
        ? leads.groupId
        : leads.organisationId;
  const led = scope.database
    .select({ id: leads.actionId })
    .from(leads)
    .where(and(eq(leads.partnershipId, scope.partnership), eq(column, who.id)));
  return scope.database
    .select({ action: actions, plan: plans })
    .from(actions)
    .innerJoin(plans, and(eq(plans.partnershipId, actions.partnershipId), eq(plans.id, actions.planId)))
    .where(
      and(
        eq(actions.partnershipId, scope.partnership),
        inArray(actions.id, led),
        notInArray(actions.status, ["closed", "cancelled", "merged"]),
        sql`${plans.archivedAt} is null`,
      ),
    )
    .orderBy(plans.number, actions.position);
}

/** Rows of what hangs on actions and headings, for a copy of them. */
export async function insertCopiedTies(
  scope: Scope,
  rows: {
    readonly concerns: readonly { readonly improvementId: string; readonly organisationId: string }[];
    readonly themes: readonly { readonly actionId: string; readonly themeId: string }[];
    readonly contributors: readonly Omit<typeof contributors.$inferInsert, "partnershipId" | "id">[];
  },
): Promise<void> {
  if (rows.concerns.length > 0)
    await scope.database
      .insert(concerns)
      .values(rows.concerns.map((row) => ({ ...row, partnershipId: scope.partnership })));
  if (rows.themes.length > 0)
    await scope.database
      .insert(actionThemes)
      .values(rows.themes.map((row) => ({ ...row, partnershipId: scope.partnership })));
  if (rows.contributors.length > 0)
    await scope.database.insert(contributors).values(
      rows.contributors.map((row) => ({
        ...row,
        id: crypto.randomUUID(),
        partnershipId: scope.partnership,
      })),
    );
}
