import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { type Happening, recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow } from "../actions/action.store.ts";
import { changeLeadRow, insertLeads, removeLeadRow } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { gatherHandover, type HandoverAsked } from "./gather-handover.ts";
import type { LeadSteps } from "./handover.ts";

export interface SuccessionRefusal {
  readonly reason: "changed-meanwhile" | "nothing-led" | "same-one";
}

/**
 * Hands everything that one leads over to another, from a day on. `seen` is what the person was shown, as “number:version”:
 * where anything of it differs now, nothing is changed. What was led until then stays as dated leads.
 */
export function assignSuccessor(
  scope: Scope,
  asked: HandoverAsked,
  seen: readonly string[],
): Promise<Result<{ readonly count: number }, SuccessionRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(
    scope,
    async (scope): Promise<Result<{ readonly count: number }, SuccessionRefusal>> => {
      if (asked.from.id === asked.to.id) return refused({ reason: "same-one" });
      const handed = await gatherHandover(scope, asked);
      if (handed.length === 0) return refused({ reason: "nothing-led" });
      const now = handed.map(({ action }) => `${action.number}:${action.version}`);
      if (now.toSorted().join() !== seen.toSorted().join()) return refused({ reason: "changed-meanwhile" });
      const happenings: Happening[] = [];
      for (const { action, words, steps } of handed) {
        if (!(await changeActionRow(scope, action.id, action.version, { leadText: words })))
          return refused({ reason: "changed-meanwhile" });
        await writeSteps(scope, steps);
        happenings.push({
          event: planEvents.actionChanged,
          subject: { kind: "action", id: action.id },
          facts: {
            number: action.number,
            changed: [asked.to.kind === "person" ? "answering" : "lead"],
            together: handed.length,
            from: asked.on,
          },
          words:
            asked.to.kind === "person"
              ? { answeringBefore: asked.from.name, answeringAfter: asked.to.name }
              : { leadBefore: action.leadText ?? "", leadAfter: words ?? "" },
        });
      }
      await recordEvents(scope, happenings);
      return done({ count: handed.length });
    },
  );
}

async function writeSteps(scope: Scope, { ended, renamed, dropped, begun }: LeadSteps): Promise<void> {
  for (const { id, toOn, position } of ended) await changeLeadRow(scope, id, { toOn, position });
  for (const { id, to } of renamed) await changeLeadRow(scope, id, to);
  for (const id of dropped) await removeLeadRow(scope, id);
  await insertLeads(scope, begun);
}
