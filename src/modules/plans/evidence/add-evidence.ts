import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { cleanPicture, type PictureRefusal } from "../../../platform/pictures/clean-picture.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { safeUrl } from "../../../platform/web/safe-url.ts";
import { getAction } from "../actions/action.store.ts";
import { type ActionStatus, isOver } from "../actions/action.ts";
import { findLed } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { givesReadings, updatesAction } from "../policy.ts";
import type { EvidenceForm } from "./evidence.form.ts";
import { insertEvidence, listEvidence } from "./evidence.store.ts";
import type { EvidenceRow } from "./evidence.table.ts";
import { isProgram } from "./program-file.ts";
import type { SentFile } from "./sent-file.store.ts";

export type EvidenceRefusal =
  | PictureRefusal
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "nothing-given" }
  /** A file without anything in it. */
  | { readonly reason: "file-empty" }
  /** It would start something on the machine of whoever opens it. */
  | { readonly reason: "file-is-program" }
  /** It was kept for its form, and that is too long ago. */
  | { readonly reason: "file-gone" }
  | { readonly reason: "measure-gone" }
  | { readonly reason: "measure-worked-out" };

/** What evidence is made of, beside its file. */
export type EvidenceInput = Omit<EvidenceForm, "key"> & Partial<Pick<EvidenceForm, "key">>;

/**
 * Adds a file, a link or a number that shows a measure. Somebody else looks at it before it counts. Sent twice by the same
 * form it is one piece of evidence.
 */
export function addEvidence(
  scope: Scope,
  number: number,
  input: EvidenceInput,
  file: SentFile,
): Promise<Result<{ id: string }, EvidenceRefusal>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const isReading = input.measure !== "" && input.value !== "" && input.url === "" && file === null;
    demand(isReading ? givesReadings : updatesAction, scope, await findLed(scope, action.id));
    const before = (await listEvidence(scope, action.id)).find(({ id }) => id === input.key);
    if (before && isSame(before, input, file)) return done({ id: before.id });
    if (isOver(action.status)) return refused({ reason: "already-over", status: action.status });
    const measures = await listMeasuresOf(scope, action.id);
    if (input.measure && !measures.some(({ id }) => id === input.measure))
      return refused({ reason: "measure-gone" });
    // A share that the service works out is not to be talked better or worse by a file.
    if (measures.some(({ id, kind }) => id === input.measure && kind === "on-time"))
      return refused({ reason: "measure-worked-out" });
    if (file === "gone") return refused({ reason: "file-gone" });
    if (file) {
      if (file.bytes.byteLength === 0) return refused({ reason: "file-empty" });
      if (isProgram(file)) return refused({ reason: "file-is-program" });
      const cleaned = cleanPicture(file.bytes);
      if (!cleaned.ok) return cleaned;
    }
    const given = await whatWasGiven(scope, input, file);
    if (!given) return refused({ reason: "nothing-given" });
    const id = before ? crypto.randomUUID() : (input.key ?? crypto.randomUUID());
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
    return done({ id });
  });
}

/** Whether the same form came twice; a file that was kept for it may be gone by then, for it was sent. */
function isSame(before: EvidenceRow, input: EvidenceInput, file: SentFile): boolean {
  const name = file === null ? input.url || input.value : file === "gone" ? before.title : file.name;
  return before.measureId === (input.measure || null) && before.title === (input.title || name);
}

async function whatWasGiven(scope: Scope, input: EvidenceInput, file: Exclude<SentFile, "gone">) {
  if (file) {
    const fileId = await keepFile(scope, file);
    return { kind: "file" as const, title: input.title || file.name, fileId };
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
