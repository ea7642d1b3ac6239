import { done, type Result, refused } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { askForMove } from "../date-moves/ask-for-move.ts";
import type { AskingRefusal } from "../date-moves/date-move.ts";
import { planEvents } from "../events.ts";
import { addEvidence, type EvidenceRefusal } from "../evidence/add-evidence.ts";
import type { SentFile } from "../evidence/sent-file.store.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { keepUpdate } from "../updates/keep-update.ts";
import { findUpdate } from "../updates/update.store.ts";
import type { UpdateRow } from "../updates/update.table.ts";
import type { UpdateRefusal } from "../updates/update.ts";
import { isSaidAgain, isSameUpdate } from "../updates/update.ts";
import type { LinkUpdateForm } from "./link-update.form.ts";
import { findLinkedWork, type LinkedAction, type LinkedWork } from "./linked-work.store.ts";
import { changeLinkRow, holdLink } from "./personal-link.store.ts";
import type { Standing } from "./personal-link.ts";

export type SendingRefusal =
  | { readonly reason: "link-ended" }
  | { readonly reason: "not-theirs"; readonly standing: Exclude<Standing, "theirs"> }
  | UpdateRefusal
  | EvidenceRefusal
  | AskingRefusal;

/**
 * Says by a personal link how one of its actions is going: the words, something that shows it, and more time where it is
 * asked for, all or nothing. Sent twice with the same words it is written once.
 */
export function sendUpdate(
  scope: Scope,
  secret: string,
  number: number,
  input: LinkUpdateForm,
  file: SentFile,
): Promise<Result<{ readonly updateId: string }, SendingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const held = await holdWork(scope, secret);
    if (!held) return refused({ reason: "link-ended" });
    const item = held.items.find(({ action }) => action.number === number);
    // A number that the link does not open is told what a number is told that there is not.
    if (!item) throw new NotFound();
    const before = await findUpdate(scope, input.once);
    const isSame = before?.personalLinkId === held.link.id && isSameUpdate(before, item.action.id, input);
    const there = isSame ? before : findSaidAgain(item, input, file, scope.at);
    if (there) return done({ updateId: there.id });
    const { action, standing, isBeside } = item;
    if (standing !== "theirs") return refused({ reason: "not-theirs", standing });
    if (!isBeside && action.version !== input.version) return refused({ reason: "changed-meanwhile" });
    const written = await keepUpdate(scope, action, input, {
      id: before ? crypto.randomUUID() : input.once,
      isBeside,
      linkId: held.link.id,
      bringsMore: file !== null || input.newdate !== "",
      ...(input.writer ? { writer: input.writer } : {}),
    });
    if (!written.ok) return written;
    const more = await sendMore(scope, item, input, file);
    if (!more.ok) return more;
    await markUsed(scope, held);
    return done({ updateId: written.value.id });
  });
}

/** The link's work, held until the transaction ends: who presses twice comes one after the other, as does who revokes it. */
async function holdWork(scope: Scope, secret: string): Promise<LinkedWork | null> {
  const found = await findLinkedWork(scope, secret);
  if (!found) return null;
  await holdLink(scope, found.link.id);
  return findLinkedWork(scope, secret);
}

/** What this link said last of an action, where it comes again word for word and nobody said anything since. */
function findSaidAgain(
  item: LinkedAction,
  input: LinkUpdateForm,
  file: SentFile,
  at: Date,
): UpdateRow | null {
  const latest = item.sent.at(-1);
  if (!latest || (item.last !== null && item.last.saidAt > latest.saidAt)) return null;
  return isSaidAgain(latest, item.action.id, input, at) && bringsNothingNew(item, input, file)
    ? latest
    : null;
}

/** Neither a file nor a request that did not come before. */
function bringsNothingNew(
  { shown, asked }: LinkedAction,
  { newdate, newdateReason }: LinkUpdateForm,
  file: SentFile,
): boolean {
  const isKnownFile = file === null || file === "gone" || shown.some(({ title }) => title === file.name);
  const isAsked = asked?.target.text === newdate && asked.reason === newdateReason;
  return isKnownFile && (newdate === "" || isAsked);
}

async function sendMore(
  scope: Scope,
  { action }: LinkedAction,
  { newdate, newdateReason, audience }: LinkUpdateForm,
  file: SentFile,
): Promise<Result<null, EvidenceRefusal | AskingRefusal>> {
  if (file) {
    const fitting = (await listMeasuresOf(scope, action.id)).filter(({ kind }) => kind === "document");
    // With one measure there is no doubt what a file shows; with several, whoever looks at it sees for which.
    const measure = fitting.length === 1 ? (fitting[0]?.id ?? "") : "";
    const shown = { measure, title: "", url: "", value: "", audience };
    const added = await addEvidence(scope, action.number, shown, file);
    if (!added.ok) return added;
  }
  if (newdate !== "") {
    const asked = await askForMove(scope, { actionId: action.id, words: newdate, reason: newdateReason });
    if (!asked.ok) return asked;
  }
  return done(null);
}

/** That a link is used is told once: each update says by itself that it came by it. */
export async function markUsed(scope: Scope, { link, holder }: LinkedWork): Promise<void> {
  await changeLinkRow(scope, link.id, {
    lastUsedAt: scope.at,
    ...(link.firstUsedAt ? {} : { firstUsedAt: scope.at }),
  });
  if (link.firstUsedAt) return;
  await recordEvent(scope, {
    event: planEvents.linkUsed,
    subject: { kind: "personal-link", id: link.id },
    facts: { person: holder.id },
  });
}
