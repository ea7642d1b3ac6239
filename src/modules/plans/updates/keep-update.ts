import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { changeActionRow } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { say } from "../actions/action.ts";
import { settleAsks } from "../chasing/settle-asks.ts";
import { planEvents } from "../events.ts";
import type { UpdateInput } from "./update.form.ts";
import { insertUpdate, listUpdates } from "./update.store.ts";
import { judgeTelling, lastSaidFor, stoodBefore, type UpdateRefusal } from "./update.ts";
import { sayUnchanged } from "./update.words.ts";

/** How an update comes in: its id, whether it stands beside, by which personal link, and who wrote it where it was not its person. */
export interface UpdateWay {
  readonly id: string;
  readonly isBeside: boolean;
  readonly linkId: string | null;
  readonly writer?: string;
  /** A file or a request for more time comes with it. */
  readonly bringsMore: boolean;
}

/** Keeps what the acting person says of an action, once it is known that they may: the words, and where the action stands by them. */
export function keepUpdate(
  scope: Scope,
  action: ActionRow,
  input: UpdateInput,
  way: UpdateWay,
): Promise<Result<{ id: string }, UpdateRefusal>> {
  return inTransaction(scope, async (scope) => {
    const said = say(action, input.status, scope.asOn);
    if (!said.ok) return said;
    const last = lastSaidFor(await listUpdates(scope, action.id), actingPerson(scope));
    const silent = judgeTelling(input, stoodBefore(action, last, way.isBeside), way.bringsMore);
    if (silent) return refused(silent);
    const unchanged = input.unchanged ? sayUnchanged(last ? dayInScotland(last.saidAt) : null) : "";
    if (!way.isBeside && !(await changeActionRow(scope, action.id, action.version, said.value))) {
      return refused({ reason: "changed-meanwhile" });
    }
    const { id, isBeside, linkId } = way;
    await insertUpdate(scope, {
      id,
      actionId: action.id,
      status: input.status,
      done: input.done || unchanged,
      next: input.next || null,
      audience: input.audience,
      saidBy: actingPerson(scope),
      onBehalfOf: await bodyOfActor(scope),
      isBeside,
      personalLinkId: linkId,
      saidAt: scope.at,
    });
    await settleAsks(scope, { actionId: action.id, updateId: id, personId: actingPerson(scope) });
    await recordEvent(scope, {
      event: planEvents.actionUpdated,
      subject: { kind: "action", id: action.id },
      facts: {
        number: action.number,
        update: id,
        was: action.status,
        // What is said beside leaves the action where it was.
        now: isBeside ? action.status : input.status,
        audience: input.audience,
        ...(isBeside ? { beside: true, said: input.status } : {}),
        ...(linkId ? { link: linkId } : {}),
      },
      ...(way.writer ? { words: { writer: way.writer } } : {}),
    });
    return done({ id });
  });
}

/** The body that the person speaks for: what the public is told instead of their name. */
async function bodyOfActor(scope: Scope): Promise<string | null> {
  const id = scope.actor.kind === "person" ? scope.actor.organisation : null;
  if (!id) return null;
  return (await listOrganisations(scope)).find((organisation) => organisation.id === id)?.name ?? null;
}
