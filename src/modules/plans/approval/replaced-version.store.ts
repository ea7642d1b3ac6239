import type { Scope } from "../../../platform/scope/scope.ts";
import { changeVersionRow, listVersionEntries } from "../versions/plan-version.store.ts";
import { isUnfinished } from "./approval.ts";
import { endConsultation } from "./consultation.store.ts";
import { insertStep } from "./version-step.store.ts";

/** A version that is put forward takes the place of one that is on its way: only one goes before a board at a time. */
export async function replaceUnfinished(scope: Scope, planId: string, by: number): Promise<void> {
  for (const { id, number, state } of await listVersionEntries(scope, planId)) {
    if (number >= by || !isUnfinished(state)) continue;
    // It was never anybody's promise, so it is no earlier version: it goes no further.
    await changeVersionRow(scope, id, { state: "withdrawn" });
    await endConsultation(scope, id);
    await insertStep(scope, { versionId: id, kind: "superseded", note: String(by) });
  }
}

/** A version that is published ends those that were published before it. */
export async function replacePublished(scope: Scope, planId: string, by: number): Promise<void> {
  for (const { id, number, state } of await listVersionEntries(scope, planId)) {
    if (number === by || (state !== "published" && state !== "under-review")) continue;
    await changeVersionRow(scope, id, { state: "superseded" });
    await insertStep(scope, { versionId: id, kind: "superseded", note: String(by) });
  }
}
