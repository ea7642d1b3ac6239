import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changesActions } from "../policy.ts";
import { gatherHandover, type HandoverAsked } from "./gather-handover.ts";
import { tellHandover, writeHandover } from "./write-handover.ts";

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
      if (!(await writeHandover(scope, handed))) return refused({ reason: "changed-meanwhile" });
      await recordEvents(scope, tellHandover(asked, handed));
      return done({ count: handed.length });
    },
  );
}
