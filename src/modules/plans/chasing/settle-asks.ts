import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import { findUpdate } from "../updates/update.store.ts";
import { answeredBy } from "./answering.ts";
import { changeAskRow, listAsksToSettle } from "./ask.store.ts";

interface UpdateSaid {
  readonly actionId: string;
  readonly updateId: string;
  readonly personId: string;
}

/**
 * An update answers what was asked about its action: called in the transaction that writes it, so that nobody who has
 * answered is reminded. Its own line in the ledger is the update's.
 */
export async function settleAsks(scope: Scope, said: UpdateSaid): Promise<void> {
  const asks = await listAsksToSettle(scope, said.actionId);
  if (asks.length === 0) return;
  const people = new Map((await listPeople(scope)).map((person) => [person.id, person.organisationId]));
  const update = await findUpdate(scope, said.updateId);
  const withBody = asks
    .filter(({ state }) => state !== "taken-back")
    .map((ask) => ({ ...ask, organisationId: people.get(ask.personId) ?? null }));
  for (const inRound of Map.groupBy(withBody, ({ roundId }) => roundId).values()) {
    const waiting = inRound.filter(
      ({ state, personId }) => state === "open" || (state === "handed-back" && personId === said.personId),
    );
    const saidBy = {
      personId: said.personId,
      organisationId: people.get(said.personId) ?? null,
      hasStatus: update?.status != null,
      isBeside: update?.isBeside ?? false,
    };
    for (const { id } of answeredBy(saidBy, waiting, inRound)) {
      await changeAskRow(scope, id, ["open", "handed-back"], {
        state: "answered",
        updateId: said.updateId,
        reason: null,
        endedAt: scope.at,
      });
    }
    // Whoever had said after answering that it is not theirs, and says how it goes after all, has taken that back.
    for (const { id } of inRound.filter(
      ({ state, personId, reason }) => state === "answered" && personId === said.personId && reason !== null,
    ))
      await changeAskRow(scope, id, ["answered"], { reason: null });
  }
}
