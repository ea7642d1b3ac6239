import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { publishingEvents } from "../events.ts";
import { answersFormats } from "../policy.ts";
import { changeFormatRequestRow, getFormatRequest } from "./format-request.store.ts";

/** Erases how to reach somebody and what they wrote. What form they asked for, of what, and what was done, is kept. */
export function eraseContact(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, { readonly reason: "changed-meanwhile" | "not-answered" }>> {
  demand(answersFormats, scope, null);
  return inTransaction(scope, async (scope) => {
    const request = await getFormatRequest(scope, number);
    if (request.answeredAt === null) return refused({ reason: "not-answered" });
    if (request.contact === "" && request.words === "") return done(null);
    if (!(await changeFormatRequestRow(scope, request.id, version, { contact: "", words: "" }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: publishingEvents.formatErased,
      subject: { kind: "format-request", id: request.id },
      facts: { number },
    });
    return done(null);
  });
}
