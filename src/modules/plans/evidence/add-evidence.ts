import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { cleanPicture, type PictureRefusal } from "../../../platform/pictures/clean-picture.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { safeUrl } from "../../../platform/web/safe-url.ts";
import type { Upload } from "../../../platform/web/visit.ts";
import { getAction } from "../actions/action.store.ts";
import { type ActionStatus, isOver } from "../actions/action.ts";
import { findLed } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { givesReadings, updatesAction } from "../policy.ts";
import type { EvidenceForm } from "./evidence.form.ts";
import { insertEvidence } from "./evidence.store.ts";

export type EvidenceRefusal =
  | PictureRefusal
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "nothing-given" }
  | { readonly reason: "measure-gone" }
  | { readonly reason: "measure-worked-out" };

/** Adds a file, a link or a number that shows a measure. Somebody else looks at it before it counts. */
export function addEvidence(
  scope: Scope,
  number: number,
  input: EvidenceForm,
  upload: Upload | null,
): Promise<Result<{ id: string }, EvidenceRefusal>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const isReading = input.measure !== "" && input.value !== "" && input.url === "" && upload === null;
    demand(isReading ? givesReadings : updatesAction, scope, await findLed(scope, action.id));
    if (isOver(action.status)) return refused({ reason: "already-over", status: action.status });
    const measures = await listMeasuresOf(scope, action.id);
    if (input.measure && !measures.some(({ id }) => id === input.measure))
      return refused({ reason: "measure-gone" });
    // A share that the service works out is not to be talked better or worse by a file.
    if (measures.some(({ id, kind }) => id === input.measure && kind === "on-time"))
      return refused({ reason: "measure-worked-out" });
    if (upload) {
      const cleaned = cleanPicture(upload.bytes);
      if (!cleaned.ok) return cleaned;
    }
    const given = await whatWasGiven(scope, input, upload);
    if (!given) return refused({ reason: "nothing-given" });
    const id = crypto.randomUUID();
    await insertEvidence(scope, {
      ...given,
      id,
      actionId: action.id,
      measureId: input.measure || null,
      isPublic: input.audience === "public",
      addedBy: actingPerson(scope),
      addedAt: scope.at,
    });
    await recordEvent(scope, {
      event: planEvents.evidenceAdded,
      subject: { kind: "action", id: action.id },
      facts: { number, evidence: id, kind: given.kind },
      words: { title: given.title },
    });
    return { ok: true, value: { id } };
  });
}

async function whatWasGiven(scope: Scope, input: EvidenceForm, upload: Upload | null) {
  if (upload && upload.bytes.byteLength > 0) {
    const fileId = await keepFile(scope, upload);
    return { kind: "file" as const, title: input.title || upload.name, fileId };
  }
  const url = input.url ? safeUrl(input.url) : null;
  if (url) return { kind: "link" as const, title: input.title || url, url };
  if (input.value)
    return {
      kind: "reading" as const,
      title: input.title || input.value,
      value: input.value,
      readOn: input.readOn ?? null,
    };
  return null;
}
