import type { Scope } from "../../../platform/scope/scope.ts";
import { caveats } from "../caveats/caveat.table.ts";
import { contributors } from "../contributors/contributor.table.ts";
import { concerns } from "../improvements/concern.table.ts";
import { occasions } from "../occasions/occasion.table.ts";
import { steps } from "../steps/step.table.ts";
import { actionThemes, themes } from "../themes/theme.table.ts";
import type { DraftParts } from "./draft-part-rows.ts";

/** PostgreSQL takes at most 65,535 values in one statement. */
const ROWS_AT_ONCE = 2_000;

export async function insertDraftParts(scope: Scope, parts: DraftParts): Promise<void> {
  for (const some of batches(parts.caveats))
    await scope.database.insert(caveats).values(some.map(own(scope.partnership)));
  for (const some of batches(parts.concerns))
    await scope.database.insert(concerns).values(some.map(within(scope.partnership)));
  for (const some of batches(parts.contributors))
    await scope.database.insert(contributors).values(some.map(own(scope.partnership)));
  for (const some of batches(parts.steps))
    await scope.database.insert(steps).values(some.map(own(scope.partnership)));
  for (const some of batches(parts.actionThemes))
    await scope.database.insert(actionThemes).values(some.map(within(scope.partnership)));
}

/** Adds themes at the end of the partnership's list. */
export async function insertThemes(
  scope: Scope,
  rows: readonly Pick<typeof themes.$inferInsert, "id" | "name" | "position">[],
): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(themes)
    .values(rows.map((row) => ({ ...row, description: "", partnershipId: scope.partnership })));
}

export async function insertOccasions(
  scope: Scope,
  rows: readonly Pick<typeof occasions.$inferInsert, "id" | "number" | "name">[],
): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(occasions)
    .values(rows.map((row) => ({ ...row, createdAt: scope.at, partnershipId: scope.partnership })));
}

const within =
  (partnershipId: string) =>
  <Row>(row: Row) => ({ ...row, partnershipId });

const own =
  (partnershipId: string) =>
  <Row>(row: Row) => ({ ...row, partnershipId, id: crypto.randomUUID() });

function batches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
