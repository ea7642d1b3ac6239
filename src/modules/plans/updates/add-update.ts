import type { Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { listLeads } from "../actions/lead.store.ts";
import { ledBy } from "../actions/lead.ts";
import { updatesAction } from "../policy.ts";
import { findStandsBeside } from "./joint-lead.store.ts";
import { keepUpdate, type UpdateRefusal } from "./keep-update.ts";
import type { UpdateForm } from "./update.form.ts";

/** Says how an action is going, what was done and what is next. Earlier updates stay as they were said. */
export function addUpdate(
  scope: Scope,
  number: number,
  input: UpdateForm,
): Promise<Result<{ number: number }, UpdateRefusal>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const leads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
    demand(updatesAction, scope, ledBy(leads));
    const way = { id: crypto.randomUUID(), isBeside: await findStandsBeside(scope, leads), linkId: null };
    const written = await keepUpdate(scope, action, input, way);
    return written.ok ? { ok: true, value: { number } } : written;
  });
}
