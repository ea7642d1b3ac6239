import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { ledBy } from "../actions/lead.ts";
import type { ImportRow } from "../imports/import.table.ts";
import { closesActions, updatesAction } from "../policy.ts";
import { type Deciding, decisionsOf } from "./decisions.ts";
import { heldPaper } from "./held-paper.ts";
import type { LivePlan } from "./live-sheet.ts";
import { getLivePlan } from "./merging.store.ts";
import type { Decision, Merging } from "./merging-choices.ts";
import type { PaperPlan } from "./paper-plan.ts";
import { type PlanDifferences, planDifferences } from "./plan-differences.ts";

/** A paper held against the plan it was brought in for, as both are now. */
export interface GatheredMerging {
  readonly row: ImportRow & { readonly intoPlanId: string };
  readonly live: LivePlan;
  readonly paper: PaperPlan;
  readonly differences: PlanDifferences;
  readonly deciding: Deciding;
  readonly decisions: readonly Decision[];
  readonly merging: Merging;
}

/** Reads the plan and holds the paper against it. Decisions are those that this person may take. */
export async function gatherMerging(scope: Scope, row: GatheredMerging["row"]): Promise<GatheredMerging> {
  const merging = row.merging ?? {};
  const live = await getLivePlan(scope, row.intoPlanId);
  const paper = heldPaper(row.content, row.corrections);
  const purpose = row.purpose === "edition" ? "edition" : "updates";
  const differences = planDifferences(live, paper, merging.answers, purpose);
  const deciding: Deciding = {
    isEdition: row.purpose === "edition",
    mayCancel: allowed(closesActions, scope, null),
    mayUpdate: ({ leads }) => allowed(updatesAction, scope, ledBy(leads)),
  };
  const decisions = decisionsOf(differences.sections, deciding);
  return { row, live, paper, differences, deciding, decisions, merging };
}
