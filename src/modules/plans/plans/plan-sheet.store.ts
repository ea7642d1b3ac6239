import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listActions } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listLeads } from "../actions/lead.store.ts";
import type { Lead } from "../actions/lead.ts";
import { listCaveats } from "../caveats/caveat.store.ts";
import type { CaveatRow } from "../caveats/caveat.table.ts";
import { type Contributor, listContributors } from "../contributors/contributor.store.ts";
import { listOpenMoves } from "../date-moves/date-move.store.ts";
import { type Concerned, listConcerns } from "../improvements/concern.store.ts";
import type { ImplicationRow } from "../improvements/implication.table.ts";
import { listImplications, listImprovements } from "../improvements/improvement.store.ts";
import type { ImprovementRow } from "../improvements/improvement.table.ts";
import { listServed, type Served } from "../improvements/served.store.ts";
import { listMeasuresIn } from "../measures/measure.store.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import { listOccasions } from "../occasions/occasion.store.ts";
import type { OccasionRow } from "../occasions/occasion.table.ts";
import { listSteps } from "../steps/step.store.ts";
import type { StepRow } from "../steps/step.table.ts";
import { listThemesOf } from "../themes/theme.store.ts";
import type { ThemeRow } from "../themes/theme.table.ts";
import { findLastUpdates } from "../updates/update.store.ts";
import type { PlanRow } from "./plan.table.ts";

/** A whole plan as its grid shows it: improvements with all that stands under them, in order. */
export interface PlanSheet {
  readonly plan: PlanRow;
  readonly caveats: readonly CaveatRow[];
  readonly improvements: readonly SheetImprovement[];
}

export interface SheetImprovement extends ImprovementRow {
  readonly implications: readonly ImplicationRow[];
  /** Measures of the whole improvement. */
  readonly measures: readonly MeasureRow[];
  /** The heading of another plan that it serves. */
  readonly serves?: Served | null;
  /** The bodies that it concerns; none: the whole partnership. */
  readonly concerns: readonly Concerned[];
  readonly actions: readonly SheetAction[];
}

export interface SheetAction extends ActionRow {
  /** “2.3”: where it stands in the plan. Its short number is its address. */
  readonly label: string;
  readonly leads: readonly Lead[];
  readonly measures: readonly MeasureRow[];
  readonly contributors: readonly Contributor[];
  readonly themes: readonly ThemeRow[];
  readonly steps: readonly StepRow[];
  /** What its date hangs on. */
  readonly occasion: OccasionRow | null;
  readonly updatedAt: Date | null;
  /** The last day that somebody asks to move it to, and that nobody has answered: for the desk. */
  readonly askedTo?: CalendarDate | null;
}

/** Reads a whole plan in a handful of queries, however long it is. */
export async function getPlanSheet(scope: Scope, plan: PlanRow): Promise<PlanSheet> {
  const improvementRows = await listImprovements(scope, plan.id);
  const improvementIds = improvementRows.map(({ id }) => id);
  const actionRows = await listActions(scope, plan.id);
  const actionIds = actionRows.map(({ id }) => id);
  const leads = await listLeads(scope, actionIds);
  const measures = Map.groupBy(
    await listMeasuresIn(scope, improvementIds),
    (row) => row.actionId ?? row.improvementId,
  );
  const implications = Map.groupBy(await listImplications(scope, improvementIds), (row) => row.improvementId);
  const concerns = await listConcerns(scope, improvementIds);
  const served = await listServed(
    scope,
    improvementRows.flatMap(({ servesId }) => servesId ?? []),
  );
  const contributors = await listContributors(scope, actionIds);
  const themes = await listThemesOf(scope, actionIds);
  const steps = await listSteps(scope, actionIds);
  const occasions = new Map((await listOccasions(scope)).map((row) => [row.id, row]));
  const caveats = await listCaveats(scope, plan.id);
  const updates = await findLastUpdates(scope, actionIds);
  const open = (await listOpenMoves(scope)).map(({ actionId, target }) => [actionId, target.end] as const);
  const asked = new Map(open);
  const actions = Map.groupBy(actionRows, (row) => row.improvementId);
  return {
    plan,
    caveats,
    improvements: improvementRows.map((improvement, index) => ({
      ...improvement,
      implications: implications.get(improvement.id) ?? [],
      measures: measures.get(improvement.id) ?? [],
      serves: served.get(improvement.servesId ?? "") ?? null,
      concerns: concerns.get(improvement.id) ?? [],
      actions: (actions.get(improvement.id) ?? []).map((action, place) => ({
        ...action,
        label: `${improvement.number ?? index + 1}.${place + 1}`,
        leads: leads.get(action.id) ?? [],
        measures: measures.get(action.id) ?? [],
        contributors: contributors.get(action.id) ?? [],
        themes: themes.get(action.id) ?? [],
        steps: steps.get(action.id) ?? [],
        occasion: (action.occasionId && occasions.get(action.occasionId)) || null,
        updatedAt: updates.get(action.id) ?? null,
        askedTo: asked.get(action.id) ?? null,
      })),
    })),
  };
}
