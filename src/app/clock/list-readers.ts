import { dayInScotland } from "../../kernel/calendar-date.ts";
import { listPeople } from "../../modules/people/index.ts";
import {
  listMailChoices,
  listRecentDigests,
  listRefusals,
  listTold,
} from "../../platform/mail/digest.store.ts";
import type { ToTell } from "../../platform/mail/letter-part.ts";
import type { Reader } from "../../platform/mail/who-is-written-to.ts";
import type { Scope } from "../../platform/scope/scope.ts";

/** The people who are to be told something, with all that decides whether they are written to now. */
export async function listReaders(
  scope: Scope,
  toTell: readonly ToTell[],
): Promise<ReadonlyMap<string, Reader>> {
  const wanted = new Set(toTell.map(({ personId }) => personId));
  const choices = new Map((await listMailChoices(scope)).map((choice) => [choice.personId, choice]));
  const recent = Map.groupBy(await listRecentDigests(scope), ({ personId }) => personId);
  const refusals = Map.groupBy(await listRefusals(scope), ({ personId }) => personId);
  const told = Map.groupBy(
    await listTold(scope, [...new Set(toTell.map(({ key }) => key))]),
    ({ personId }) => personId,
  );
  const readers = new Map<string, Reader>();
  for (const { id, email, leftOn } of await listPeople(scope)) {
    if (!wanted.has(id)) continue;
    const mails = recent.get(id) ?? [];
    readers.set(id, {
      personId: id,
      address: leftOn !== null && leftOn < scope.asOn ? null : email,
      choice: choices.get(id) ?? null,
      refusedAddresses: new Set((refusals.get(id) ?? []).map(({ toAddress }) => toAddress)),
      isWaiting: mails.some(({ state }) => state === "waiting"),
      isWrittenToday: mails.some(({ day }) => day === scope.asOn),
      mailDays: mails.flatMap(({ state, endedAt }) =>
        state === "sent" && endedAt ? [dayInScotland(endedAt)] : [],
      ),
      told: new Set((told.get(id) ?? []).map(({ key }) => key)),
    });
  }
  return readers;
}
