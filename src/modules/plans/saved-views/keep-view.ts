import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { viewEvents } from "../events.ts";
import { readsPlans } from "../policy.ts";
import { insertSavedView, listSavedViews } from "./saved-view.store.ts";
import { readView, type ViewRefusal } from "./saved-view.ts";

/** As many as one person finds again. */
const MOST = 50;

export type KeepViewRefusal = ViewRefusal | { readonly reason: "name-taken" | "too-many" };

/** Keeps a filtered page under a name, for the person who acts and nobody else. */
export async function keepView(
  scope: Scope,
  input: { readonly name: string; readonly address: string },
): Promise<Result<null, KeepViewRefusal>> {
  demand(readsPlans, scope, null);
  const personId = actingPerson(scope);
  const view = readView(input.address);
  if (!view.ok) return view;
  return refuseViolation({ saved_view_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      if ((await listSavedViews(scope)).length >= MOST) return refused({ reason: "too-many" as const });
      const id = crypto.randomUUID();
      await insertSavedView(scope, { id, personId, name: input.name, ...view.value });
      await recordEvent(scope, {
        event: viewEvents.viewKept,
        subject: { kind: "person", id: personId },
        facts: { path: view.value.path },
      });
      return done(null);
    }),
  );
}
