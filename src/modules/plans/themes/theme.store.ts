import { and, asc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { actionThemes, type ThemeRow, themes } from "./theme.table.ts";

/** The partnership's cross-cutting themes in their order, those that have ended included. */
export async function listThemes(scope: Scope): Promise<ThemeRow[]> {
  return scope.database
    .select()
    .from(themes)
    .where(eq(themes.partnershipId, scope.partnership))
    .orderBy(asc(themes.position), asc(themes.id));
}

/** The themes that each of these actions bears, in the themes' order, by the action's id. */
export async function listThemesOf(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ThemeRow[]>> {
  if (actionIds.length === 0) return new Map();
  const rows = await scope.database
    .select({ actionId: actionThemes.actionId, theme: themes })
    .from(actionThemes)
    .innerJoin(
      themes,
      and(eq(themes.partnershipId, actionThemes.partnershipId), eq(themes.id, actionThemes.themeId)),
    )
    .where(
      and(eq(actionThemes.partnershipId, scope.partnership), inArray(actionThemes.actionId, [...actionIds])),
    )
    .orderBy(asc(themes.position), asc(themes.id));
  return byAction(rows.map(({ actionId, theme }) => [actionId, theme]));
}

function byAction<Thing>(
  pairs: readonly (readonly [string, Thing])[],
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const [id, thing] of pairs) found.set(id, [...(found.get(id) ?? []), thing]);
  return found;
}
