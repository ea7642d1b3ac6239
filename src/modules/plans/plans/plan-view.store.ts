import type { Scope } from "../../../platform/scope/scope.ts";
import { listParties } from "../actions/lead.store.ts";
import type { Party } from "../actions/lead.ts";
import { findImportOfPlan } from "../imports/import.store.ts";
import { listSavedViews } from "../saved-views/saved-view.store.ts";
import type { SavedViewRow } from "../saved-views/saved-view.table.ts";
import { listThemes } from "../themes/theme.store.ts";
import type { ThemeRow } from "../themes/theme.table.ts";
import { findLatestVersion } from "../versions/plan-version.store.ts";
import type { PlanRow } from "./plan.table.ts";
import { filterSheet, type PlanFilter } from "./plan-filter.props.ts";
import { getPlanSheet, type PlanSheet } from "./plan-sheet.store.ts";

/** What every way of seeing a plan needs: the whole of it for the counts, what the filter leaves, and what can be asked for. */
export interface PlanView {
  readonly whole: PlanSheet;
  readonly shown: PlanSheet;
  readonly filter: PlanFilter;
  readonly parties: readonly Party[];
  readonly themes: readonly ThemeRow[];
  readonly latest: { readonly number: number; readonly publishedAt: Date } | null;
  /** The views that whoever looks keeps. */
  readonly kept: readonly SavedViewRow[];
  /** The paper that it was created from. */
  readonly paper: { readonly number: number; readonly name: string } | null;
}

/** A plan as this filter shows it. */
export async function getPlanView(scope: Scope, plan: PlanRow, filter: PlanFilter): Promise<PlanView> {
  const whole = await getPlanSheet(scope, plan);
  return {
    whole,
    shown: filterSheet(whole, filter, scope.asOn),
    filter,
    parties: await listParties(scope),
    themes: await listThemes(scope),
    latest: await findLatestVersion(scope, plan.id),
    kept: await listSavedViews(scope),
    paper: await findImportOfPlan(scope, plan.id),
  };
}
