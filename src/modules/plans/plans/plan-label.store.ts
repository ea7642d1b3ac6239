import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ActionRow, actions } from "../actions/action.table.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { actionLabel, improvementLabel } from "./plan-label.ts";

/** What these actions are called in their plans, “4.2”, by their ids: their places are counted where they stand, and the others are not read. */
export async function listLabelsOf(
  scope: Scope,
  rows: readonly Pick<ActionRow, "id" | "planId" | "improvementId">[],
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map();
  const planIds = [...new Set(rows.map(({ planId }) => planId))];
  const headings = scope.database
    .select({
      id: improvements.id,
      number: improvements.number,
      place:
        sql<number>`(row_number() over (partition by ${improvements.planId} order by ${improvements.position}))::int`.as(
          "heading_place",
        ),
    })
    .from(improvements)
    .where(and(eq(improvements.partnershipId, scope.partnership), inArray(improvements.planId, planIds)))
    .as("heading");
  const { partnershipId, id, improvementId } = getTableColumns(actions);
  const placed = scope.database
    .select({
      partnershipId,
      id,
      improvementId,
      place:
        sql<number>`(row_number() over (partition by ${improvementId} order by ${actions.position}))::int`.as(
          "place",
        ),
    })
    .from(actions)
    .where(and(eq(actions.partnershipId, scope.partnership), inArray(actions.planId, planIds)))
    .as("placed");
  const found = await scope.database
    .select({
      id: placed.id,
      place: placed.place,
      number: headings.number,
      headingPlace: headings.place,
    })
    .from(placed)
    .innerJoin(headings, eq(headings.id, placed.improvementId))
    .where(
      and(
        eq(placed.partnershipId, scope.partnership),
        inArray(
          placed.id,
          rows.map(({ id }) => id),
        ),
      ),
    );
  return new Map(
    found.map(({ id, place, number, headingPlace }) => [
      id,
      actionLabel(improvementLabel(number, headingPlace - 1), place - 1),
    ]),
  );
}
