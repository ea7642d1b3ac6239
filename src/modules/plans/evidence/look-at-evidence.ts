import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow, listActionsByIds } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { looksAtEvidence } from "../policy.ts";
import { getEvidence, writeVerdict } from "./evidence.store.ts";

export type VerdictRefusal =
  | { readonly reason: "own-evidence" }
  | { readonly reason: "already-judged" }
  | { readonly reason: "changed-meanwhile" };

/**
 * A second person looks at evidence and accepts it or sends it back (domain C3-2).
 * Work that was reported done goes back under way when its evidence is sent back, and its lateness counts again.
 */
export function lookAtEvidence(
  scope: Scope,
  id: string,
  verdict: { readonly verdict: "accepted" | "sent-back"; readonly reason: string },
): Promise<Result<{ number: number }, VerdictRefusal>> {
  demand(looksAtEvidence, scope, null);
  return inTransaction(scope, async (scope) => {
    const shown = await getEvidence(scope, id);
    const [action] = await listActionsByIds(scope, [shown.actionId]);
    if (!action) return refused({ reason: "changed-meanwhile" });
    if (shown.addedBy === actingPerson(scope)) return refused({ reason: "own-evidence" });
    const written = await writeVerdict(scope, id, {
      verdict: verdict.verdict,
      verdictReason: verdict.reason || null,
      seenBy: actingPerson(scope),
      seenAt: scope.at,
    });
    if (!written) return refused({ reason: "already-judged" });
    if (verdict.verdict === "sent-back" && action.status === "done") {
      const back = { status: "in-progress" as const, doneOn: null };
      if (!(await changeActionRow(scope, action.id, action.version, back))) {
        return refused({ reason: "changed-meanwhile" });
      }
    }
    await recordEvent(scope, {
      event: planEvents.evidenceSeen,
      subject: { kind: "action", id: action.id },
      facts: { number: action.number, evidence: id, verdict: verdict.verdict },
      words: { title: shown.title, ...(verdict.reason ? { reason: verdict.reason } : {}) },
    });
    return { ok: true, value: { number: action.number } };
  });
}
