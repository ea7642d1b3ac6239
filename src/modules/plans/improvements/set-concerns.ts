import { done, type Result, refused } from "../../../kernel/result.ts";
import { shownMark } from "../../../kernel/shown-mark.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { listConcerns, writeConcerns } from "./concern.store.ts";
import { getImprovement, lockImprovement } from "./improvement.store.ts";

export interface BodyGone {
  readonly reason: "body-gone";
}

/** Somebody chose other bodies since the page was shown: those that stand now. */
export interface OtherConcerns {
  readonly reason: "changed-meanwhile";
  readonly now: readonly string[];
}

/** Says which bodies an improvement concerns; none is the whole partnership. Writes nothing where nothing is new. */
export function setConcerns(
  scope: Scope,
  improvementId: string,
  bodyIds: readonly string[],
  /** The mark of the bodies that the page showed; without it, whatever stands is replaced. */
  shown?: string,
): Promise<Result<null, BodyGone | OtherConcerns>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const improvement = await getImprovement(scope, improvementId);
    const names = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
    const chosen = [...new Set(bodyIds)];
    if (chosen.some((id) => !names.has(id))) return refused({ reason: "body-gone" });
    await lockImprovement(scope, improvement.id);
    const before = ((await listConcerns(scope, [improvement.id])).get(improvement.id) ?? []).map(
      ({ id }) => id,
    );
    if (shown !== undefined && shown !== shownMark(before))
      return refused({ reason: "changed-meanwhile", now: before });
    if (before.length === chosen.length && before.every((id) => chosen.includes(id))) return done(null);
    await writeConcerns(scope, improvement.id, chosen);
    const said = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? "").join("\n");
    await recordEvent(scope, {
      event: planEvents.improvementConcerns,
      subject: { kind: "improvement", id: improvement.id },
      facts: { bodies: chosen },
      words: { bodiesBefore: said(before), bodiesAfter: said(chosen) },
    });
    return done(null);
  });
}
