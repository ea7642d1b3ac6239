import {
  dropKeptUpload,
  findKeptUpload,
  type KeptUpload,
  keepUpload,
  readKeptUpload,
} from "../../../platform/files/kept-upload.store.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { Sent, Upload } from "../../../platform/web/visit.ts";
import { isProgram } from "./program-file.ts";

/** The file of a form, as a command takes it: chosen now or kept since the form was refused; `gone`: kept too long. */
export type SentFile = Upload | "gone" | null;

/** Whoever acts at the desk, as a holder of kept files. By a personal link it is the link. */
export function holderAtDesk({ actor }: Scope): string {
  return `person/${personIdOf(actor) ?? ""}`;
}

/** The file that this form means: the one chosen now, else the one that waited for it, unless that is to be left out. */
export async function findSentFile(scope: Scope, holder: string, sent: Sent): Promise<SentFile> {
  if (sent.uploads.file) return sent.uploads.file;
  const id = keptIdIn(sent);
  if (id === null || isLeftOut(sent)) return null;
  return (await readKeptUpload(scope, holder, id)) ?? "gone";
}

/** The form is refused: what of its file waits for the next time. */
export async function keepSentFile(scope: Scope, holder: string, sent: Sent): Promise<KeptUpload | null> {
  const id = keptIdIn(sent);
  const { file } = sent.uploads;
  const kept = file && !isProgram(file) ? await keepUpload(scope, holder, file) : null;
  if (id === null) return kept;
  if (kept || isLeftOut(sent)) {
    await dropKeptUpload(scope, holder, id);
    return kept;
  }
  return findKeptUpload(scope, holder, id);
}

/** The form is taken: nothing waits for it any more. */
export async function dropSentFile(scope: Scope, holder: string, sent: Sent): Promise<void> {
  const id = keptIdIn(sent);
  if (id !== null) await dropKeptUpload(scope, holder, id);
}

function keptIdIn({ typed }: Sent): string | null {
  const id = typed["kept-file"];
  return typeof id === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}

function isLeftOut({ typed }: Sent): boolean {
  return typed["leave-out"] === "yes";
}
