import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { cleanPicture } from "../../../platform/pictures/clean-picture.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changePartnershipRow } from "../partnership.store.ts";
import { changesPartnership } from "../policy.ts";
import { judgeLogo, type LogoRefusal } from "./logo.ts";

export interface LogoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Puts a picture at the top of every page of the partnership. Its kind is read from its bytes, never from its name. */
export async function setLogo(
  scope: Scope,
  version: number,
  file: LogoFile | null,
): Promise<Result<null, { readonly reason: LogoRefusal | "changed-meanwhile" }>> {
  demand(changesPartnership, scope, null);
  const judged = judgeLogo(file?.bytes ?? new Uint8Array());
  if ("refusal" in judged || file === null) {
    return refused({ reason: "refusal" in judged ? judged.refusal : "logo-missing" });
  }
  // Its type is told by its first bytes; one whose rest cannot be read is no picture either.
  if (!cleanPicture(file.bytes).ok) return refused({ reason: "logo-is-no-picture" });
  return inTransaction(scope, async (scope) => {
    const logoFileId = await keepFile(scope, { ...file, mediaType: judged.type });
    if (!(await changePartnershipRow(scope, version, { logoFileId }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: partnershipEvents.logoSet,
      subject: { kind: "partnership", id: scope.partnership },
      facts: { file: logoFileId, type: judged.type, size: file.bytes.length },
    });
    return done(null);
  });
}
