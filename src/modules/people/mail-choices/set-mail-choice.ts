import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { setMailChoiceRow } from "../../../platform/mail/digest.store.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getPartnership } from "../../partnerships/index.ts";
import { peopleEvents } from "../events.ts";
import { getPerson } from "../person.store.ts";
import { choosesMailOf } from "../policy.ts";
import type { MailChoice } from "./mail-choice.form.ts";

export type MailChoiceRefusal =
  | { readonly reason: "changed-meanwhile" }
  /** None of their hours is among those in which the partnership sends mail. */
  | { readonly reason: "outside-hours"; readonly fromHour: number; readonly toHour: number };

/** Keeps what somebody chose about mail to them. `version` is 0 where nothing was chosen before. */
export async function setMailChoice(
  scope: Scope,
  personId: string,
  version: number,
  choice: MailChoice,
): Promise<Result<null, MailChoiceRefusal>> {
  demand(choosesMailOf, scope, personId);
  return inTransaction(scope, async (scope) => {
    await getPerson(scope, personId);
    const { mailFromHour: fromHour, mailToHour: toHour } = await getPartnership(scope);
    if (Math.max(choice.fromHour, fromHour) >= Math.min(choice.toHour, toHour)) {
      return refused({ reason: "outside-hours" as const, fromHour, toHour });
    }
    if (!(await setMailChoiceRow(scope, version, { ...choice, personId }))) {
      return refused({ reason: "changed-meanwhile" as const });
    }
    await recordEvent(scope, {
      event: peopleEvents.mailChosen,
      subject: { kind: "person", id: personId },
      facts: { ...choice },
    });
    return done(null);
  });
}
