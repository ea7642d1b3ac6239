import { addDays } from "../../../kernel/calendar-date.ts";
import { listDigestsSince, listRefusals } from "../../../platform/mail/digest.store.ts";
import type { DigestRow } from "../../../platform/mail/digest.table.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../person.store.ts";
import { MAILS_SHOWN_DAYS, MOST_MAILS_SHOWN } from "./mails-shown.ts";

/** A mail with whom it was to. */
export interface SentMail extends DigestRow {
  readonly name: string;
}

export async function listMails(scope: Scope): Promise<SentMail[]> {
  const mails = await listDigestsSince(scope, addDays(scope.asOn, -MAILS_SHOWN_DAYS), MOST_MAILS_SHOWN);
  return named(scope, mails);
}

/** The people whose address refuses mail, each with the refusal that came last; not whose address was changed since, or who has left. */
export async function listRefusedAddresses(scope: Scope): Promise<SentMail[]> {
  const latest = new Map<string, DigestRow>();
  for (const one of await listRefusals(scope)) if (!latest.has(one.personId)) latest.set(one.personId, one);
  if (latest.size === 0) return [];
  const now = new Map((await listPeople(scope)).map((person) => [person.id, person]));
  return named(
    scope,
    [...latest.values()].filter(({ personId, toAddress }) => {
      const person = now.get(personId);
      return person?.email === toAddress && (person.leftOn === null || person.leftOn >= scope.asOn);
    }),
  );
}

async function named(scope: Scope, mails: readonly DigestRow[]): Promise<SentMail[]> {
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  return mails.map((mail) => ({
    ...mail,
    name: names.get(mail.personId) ?? "Somebody who is not here any more",
  }));
}
