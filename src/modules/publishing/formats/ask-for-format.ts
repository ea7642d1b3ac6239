import { done, type Result } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { publishingEvents } from "../events.ts";
import type { AskForm } from "./format-request.form.ts";
import { insertFormatRequest } from "./format-request.store.ts";

/**
 * Somebody asks for a public page in another form: everybody may. What they wrote and how to reach them stand in the request
 * alone, where they can be erased; the ledger keeps that something was asked, and in which form.
 */
export function askForFormat(
  scope: Scope,
  input: Pick<AskForm, "format" | "words" | "contact"> & { readonly path: string },
): Promise<Result<{ number: number }, never>> {
  return inTransaction(scope, async (scope) => {
    const number = await nextNumber(scope, "format-request");
    const id = crypto.randomUUID();
    await insertFormatRequest(scope, { id, number, ...input, askedAt: scope.at });
    await recordEvent(scope, {
      event: publishingEvents.formatAsked,
      subject: { kind: "format-request", id },
      facts: { number, format: input.format },
    });
    return done({ number });
  });
}
