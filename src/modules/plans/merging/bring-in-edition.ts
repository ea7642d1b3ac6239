import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import type { Upload } from "../../../platform/web/visit.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import type { BroughtContent } from "../imports/brought-content.ts";
import { insertImport } from "../imports/import.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { worksOnPaper } from "../policy.ts";
import { forPlan } from "./held-paper.ts";

interface BroughtEdition {
  /** The short number of the live plan. */
  readonly plan: number;
  readonly purpose: "edition" | "updates";
  readonly file: Upload;
  readonly content: BroughtContent;
}

/** Keeps a paper that has been read, to be held against a live plan. Nothing of the plan changes yet. */
export function bringInEdition(
  scope: Scope,
  { plan: planNumber, purpose, file, content }: BroughtEdition,
): Promise<Result<{ readonly number: number }, never>> {
  demand(worksOnPaper, scope, { purpose, broughtBy: actingPerson(scope) });
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const id = crypto.randomUUID();
    const number = await nextNumber(scope, "import");
    const fileId = await keepFile(scope, file);
    await insertImport(scope, {
      ...{ id, number, fileId, purpose },
      content: forPlan(content),
      name: content.is === "paper" ? content.facts.name : file.name,
      title: plan.title,
      kind: plan.kind,
      corrections: {},
      state: "open",
      intoPlanId: plan.id,
      merging: {},
      broughtBy: actingPerson(scope),
      broughtAt: scope.at,
    });
    await recordEvent(scope, {
      event: planEvents.paperBrought,
      subject: { kind: "import", id },
      facts: { number, bytes: file.bytes.length, purpose, plan: plan.number },
      words: { paper: file.name },
    });
    return done({ number });
  });
}
