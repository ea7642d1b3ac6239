import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { startsPlans } from "../policy.ts";
import { getImport, insertImport, listPlansOfPaper } from "./import.store.ts";
import { suggestedTitle, tableChoice, tablesLeft, tablesUnused } from "./table-choice.ts";

export type FurtherPlanRefusal = { readonly reason: "no-table-left" };

/**
 * Begins another plan out of the same paper, from the tables that no plan of it uses: a reading of its own, with nothing
 * put right yet. The file is kept once, and what was read of it is not read again.
 */
export function startFurtherPlan(
  scope: Scope,
  number: number,
): Promise<Result<{ readonly number: number }, FurtherPlanRefusal>> {
  demand(startsPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const row = await getImport(scope, number);
    const { content, fileId, name, kind, corrections } = row;
    if (content.is !== "paper" || row.state === "thrown-away")
      return refused({ reason: "no-table-left" as const });
    const others = await listPlansOfPaper(scope, row);
    const choice = tableChoice(content.reading, corrections, others);
    if (tablesUnused(choice).length === 0) return refused({ reason: "no-table-left" as const });
    const tables = tablesLeft(choice);
    const id = crypto.randomUUID();
    const next = await nextNumber(scope, "import");
    await insertImport(scope, {
      ...{ id, number: next, fileId, name, kind, content },
      title: suggestedTitle(content.reading, { tables }) || "Plan",
      corrections: { tables },
      state: "open",
      broughtBy: actingPerson(scope),
      broughtAt: scope.at,
    });
    await recordEvent(scope, {
      event: planEvents.paperBrought,
      subject: { kind: "import", id },
      facts: { number: next, of: number },
      words: { paper: name },
    });
    return done({ number: next });
  });
}
