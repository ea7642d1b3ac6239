import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
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

/** Has everybody else who puts themes in order wait until this transaction ends. */
export async function lockThemes(scope: Scope): Promise<void> {
  await scope.database
    .select({ id: themes.id })
    .from(themes)
    .where(eq(themes.partnershipId, scope.partnership))
    .orderBy(asc(themes.id))
    .for("update");
}

export async function getTheme(scope: Scope, id: string): Promise<ThemeRow> {
  const theme = (await listThemes(scope)).find((one) => one.id === id);
  if (!theme) throw new NotFound();
  return theme;
}

/** How many actions bear each theme, by its id. */
export async function countBearers(scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.database
    .select({ id: actionThemes.themeId, count: sql<number>`count(*)::int` })
    .from(actionThemes)
    .where(eq(actionThemes.partnershipId, scope.partnership))
    .groupBy(actionThemes.themeId);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export async function insertTheme(
  scope: Scope,
  row: Omit<typeof themes.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(themes).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a theme; false when somebody changed it since `version`, and then nothing is written. */
export async function changeThemeRow(
  scope: Scope,
  id: string,
  version: number,
  change: Pick<ThemeRow, "name" | "description" | "endedOn">,
): Promise<boolean> {
  const rows = await scope.database
    .update(themes)
    .set({ ...change, version: version + 1 })
    .where(and(eq(themes.partnershipId, scope.partnership), eq(themes.id, id), eq(themes.version, version)))
    .returning({ id: themes.id });
  return rows.length === 1;
}

/** Puts the themes in this order. Their words are untouched, so their versions are. */
export async function orderThemes(scope: Scope, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await scope.database
      .update(themes)
      .set({ position: index + 1 })
      .where(and(eq(themes.partnershipId, scope.partnership), eq(themes.id, id)));
  }
}

/** Gives these actions a theme; answers the ids of those that did not bear it. */
export async function giveTheme(
  scope: Scope,
  themeId: string,
  actionIds: readonly string[],
): Promise<readonly string[]> {
  if (actionIds.length === 0) return [];
  const rows = await scope.database
    .insert(actionThemes)
    .values(actionIds.map((actionId) => ({ partnershipId: scope.partnership, actionId, themeId })))
    .onConflictDoNothing()
    .returning({ id: actionThemes.actionId });
  return rows.map(({ id }) => id);
}

/** Takes a theme from these actions; answers the ids of those that bore it. */
export async function takeTheme(
  scope: Scope,
  themeId: string,
  actionIds: readonly string[],
): Promise<readonly string[]> {
  if (actionIds.length === 0) return [];
  const rows = await scope.database
    .delete(actionThemes)
    .where(
      and(
        eq(actionThemes.partnershipId, scope.partnership),
        eq(actionThemes.themeId, themeId),
        inArray(actionThemes.actionId, [...actionIds]),
      ),
    )
    .returning({ id: actionThemes.actionId });
  return rows.map(({ id }) => id);
}
