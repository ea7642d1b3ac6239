import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { changeActionRow, getAction } from "../actions/action.store.ts";
import { type ActionStatus, say } from "../actions/action.ts";
import { findLed } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { updatesAction } from "../policy.ts";
import type { UpdateForm } from "./update.form.ts";
import { insertUpdate } from "./update.store.ts";

export type UpdateRefusal =
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "changed-meanwhile" };

/** Says how an action is going, what was done and what is next. Earlier updates stay as they were said. */
export function addUpdate(
  scope: Scope,
  number: number,
  input: UpdateForm,
): Promise<Result<{ number: number }, UpdateRefusal>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    demand(updatesAction, scope, await findLed(scope, action.id));
    const said = say(action, input.status, scope.asOn);
    if (!said.ok) return said;
    if (!(await changeActionRow(scope, action.id, action.version, said.value))) {
      return refused({ reason: "changed-meanwhile" });
    }
    const id = crypto.randomUUID();
    await insertUpdate(scope, {
      id,
      actionId: action.id,
      status: input.status,
      done: input.done,
      next: input.next || null,
      audience: input.audience,
      saidBy: actingPerson(scope),
      onBehalfOf: await bodyOfActor(scope),
      saidAt: scope.at,
    });
    await recordEvent(scope, {
      event: planEvents.actionUpdated,
      subject: { kind: "action", id: action.id },
      facts: { number, update: id, was: action.status, now: input.status, audience: input.audience },
    });
    return { ok: true, value: { number } };
  });
}

/** The body that the person speaks for: what the public is told instead of their name. */
async function bodyOfActor(scope: Scope): Promise<string | null> {
  const id = scope.actor.kind === "person" ? scope.actor.organisation : null;
  if (!id) return null;
  return (await listOrganisations(scope)).find((organisation) => organisation.id === id)?.name ?? null;
}
