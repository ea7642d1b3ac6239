import type { caveats } from "../caveats/caveat.table.ts";
import type { contributors } from "../contributors/contributor.table.ts";
import type { concerns } from "../improvements/concern.table.ts";
import type { steps } from "../steps/step.table.ts";
import type { actionThemes } from "../themes/theme.table.ts";
import { nameKey } from "./names-in-file.ts";
import type { DraftAction, DraftImprovement, PlanDraft } from "./plan-draft.ts";

type Written<Row> = Omit<Row, "partnershipId" | "id">;

/** The rows of a whole plan that hang on its improvements and actions, as they are written down in a few statements. */
export interface DraftParts {
  readonly caveats: readonly Written<typeof caveats.$inferInsert>[];
  readonly concerns: readonly Written<typeof concerns.$inferInsert>[];
  readonly contributors: readonly Written<typeof contributors.$inferInsert>[];
  readonly steps: readonly Written<typeof steps.$inferInsert>[];
  readonly actionThemes: readonly Written<typeof actionThemes.$inferInsert>[];
}

/** The ids of themes and occasions by the key of their name. */
export interface NamedIds {
  readonly themes: ReadonlyMap<string, string>;
  readonly occasions: ReadonlyMap<string, string>;
}

type Lists = { readonly [Part in keyof DraftParts]: DraftParts[Part][number][] };

/** Rows of what hangs on a plan's improvements and actions, gathered while these are written down. */
export function noPartRows(): Lists {
  return { caveats: [], concerns: [], contributors: [], steps: [], actionThemes: [] };
}

export function addPlanParts(rows: Lists, { caveats }: PlanDraft, planId: string): void {
  rows.caveats.push(...caveats.map((caveat, index) => ({ ...caveat, planId, position: index + 1 })));
}

export function addImprovementParts(
  rows: Lists,
  { concerns }: DraftImprovement,
  improvementId: string,
): void {
  const ids = new Set(concerns.map(({ id }) => id));
  rows.concerns.push(...[...ids].map((organisationId) => ({ improvementId, organisationId })));
}

export function addActionParts(
  rows: Lists,
  { contributors, steps, themes }: DraftAction,
  actionId: string,
  ids: NamedIds,
): void {
  rows.contributors.push(
    ...contributors.map(({ party, part }, index) => ({
      actionId,
      position: index + 1,
      organisationId: party.kind === "organisation" ? party.id : null,
      groupId: party.kind === "group" ? party.id : null,
      part,
    })),
  );
  rows.steps.push(...steps.map((step, index) => ({ ...step, actionId, position: index + 1 })));
  const themeIds = new Set(themes.flatMap((name) => ids.themes.get(nameKey(name)) ?? []));
  rows.actionThemes.push(...[...themeIds].map((themeId) => ({ actionId, themeId })));
}
