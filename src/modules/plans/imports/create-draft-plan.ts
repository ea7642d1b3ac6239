import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listParties } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { startsPlans } from "../policy.ts";
import type { BroughtContent } from "./brought-content.ts";
import { draftFromFile } from "./draft-from-file.ts";
import { draftFromPaper } from "./draft-from-paper.ts";
import { changeImportRow, getImport } from "./import.store.ts";
import { type ImportRow, isOpen } from "./import.table.ts";
import { recordOtherName } from "./record-other-name.ts";
import { writeDraft } from "./write-draft.ts";

export type CreationRefusal =
  | { readonly reason: "not-open"; readonly state: ImportRow["state"] }
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "no-plan-in-it" };

/** Makes the draft plan of an import with all that was put right: everything, or nothing. */
export function createDraftPlan(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<{ readonly plan: number }, CreationRefusal>> {
  demand(startsPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const row = await getImport(scope, number);
    if (!isOpen(row) || row.purpose !== "new-plan")
      return refused({ reason: "not-open" as const, state: row.state });
    const draft = await draftOf(scope, row.content, row.corrections);
    if (draft.improvements.length === 0) return refused({ reason: "no-plan-in-it" as const });
    const { title, kind, name } = row;
    const plan = await writeDraft(scope, draft, { title, kind, imported: number, paper: name });
    const written = await changeImportRow(scope, row.id, version, { state: "created", planId: plan.id });
    if (!written) return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: planEvents.paperChecked,
      subject: { kind: "import", id: row.id },
      facts: { number, plan: plan.number },
    });
    for (const { party, name } of draft.otherNames) await recordOtherName(scope, party, name);
    return done({ plan: plan.number });
  });
}

async function draftOf(scope: Scope, content: BroughtContent, corrections: ImportRow["corrections"]) {
  const parties = await listParties(scope);
  return content.is === "paper"
    ? draftFromPaper(content.reading, corrections, parties)
    : draftFromFile(content.plan, parties);
}
