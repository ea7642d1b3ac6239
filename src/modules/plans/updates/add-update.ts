import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { listLeads } from "../actions/lead.store.ts";
import { ledBy } from "../actions/lead.ts";
import { askForMove } from "../date-moves/ask-for-move.ts";
import type { AskingRefusal } from "../date-moves/date-move.ts";
import { updatesAction } from "../policy.ts";
import { findStandsBeside } from "./joint-lead.store.ts";
import { keepUpdate } from "./keep-update.ts";
import type { UpdateInput } from "./update.form.ts";
import { findUpdate, listUpdates } from "./update.store.ts";
import type { UpdateRefusal } from "./update.ts";
import { isSaidAgain, isSameUpdate } from "./update.ts";

/**
 * Says how an action is going, what was done and what is next, and asks for more time where a date is written: both or
 * nothing. Earlier updates stay as they were said. Sent twice by the same form with the same words it is one update.
 */
export function addUpdate(
  scope: Scope,
  number: number,
  input: UpdateInput,
): Promise<Result<{ number: number }, UpdateRefusal | AskingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const leads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
    demand(updatesAction, scope, ledBy(leads));
    const before = input.key ? await findUpdate(scope, input.key) : null;
    const me = actingPerson(scope);
    const [last] = await listUpdates(scope, action.id);
    const isSame = before?.saidBy === me && isSameUpdate(before, action.id, input);
    const isAgain = last?.saidBy === me && !input.newdate && isSaidAgain(last, action.id, input, scope.at);
    if (isSame || isAgain) return done({ number });
    const isBeside = await findStandsBeside(scope, leads);
    if (!isBeside && input.version !== undefined && input.version !== action.version)
      return refused({ reason: "changed-meanwhile" });
    const { newdate: words = "", newdateReason: reason = "" } = input;
    const id = before ? crypto.randomUUID() : (input.key ?? crypto.randomUUID());
    const way = { id, isBeside, linkId: null, bringsMore: words !== "" };
    const written = await keepUpdate(scope, action, input, way);
    if (!written.ok) return written;
    if (words !== "") {
      const asked = await askForMove(scope, { actionId: action.id, words, reason });
      if (!asked.ok) return asked;
    }
    return done({ number });
  });
}
