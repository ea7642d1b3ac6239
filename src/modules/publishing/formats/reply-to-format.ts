import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { publishingEvents } from "../events.ts";
import { answersFormats } from "../policy.ts";
import { changeFormatRequestRow, getFormatRequest } from "./format-request.store.ts";

/** Says what was done for somebody who asked for another form, and erases what they wrote where that is chosen. */
export function replyToFormat(
  scope: Scope,
  input: {
    readonly number: number;
    readonly version: number;
    readonly answer: string;
    readonly erase: boolean;
  },
): Promise<Result<null, { readonly reason: "changed-meanwhile" | "already-answered" }>> {
  demand(answersFormats, scope, null);
  return inTransaction(scope, async (scope) => {
    const { number, version, answer, erase } = input;
    const request = await getFormatRequest(scope, number);
    if (request.answeredAt !== null) return refused({ reason: "already-answered" });
    const change = { answer, answeredAt: scope.at, answeredBy: actingPerson(scope) };
    const erased = erase ? { contact: "", words: "" } : {};
    if (!(await changeFormatRequestRow(scope, request.id, version, { ...change, ...erased }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: publishingEvents.formatAnswered,
      subject: { kind: "format-request", id: request.id },
      facts: { number, erased: erase },
    });
    return done(null);
  });
}
