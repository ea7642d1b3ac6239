import { randomBytes } from "node:crypto";
import { done } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { post } from "../../../platform/mail/post.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listAsksIn } from "../chasing/ask.store.ts";
import { planEvents } from "../events.ts";
import { findHolder } from "./enter-by-link.ts";
import { digestOfSecret } from "./make-link-secret.ts";
import { findLinkByDigest, insertLink, listLinkedActions, listLinks } from "./personal-link.store.ts";
import { stateOfLink } from "./personal-link.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const LASTS_DAYS = 14;

/**
 * Sends a new link in place of one that is too old, to the person for whom that was made, at the address that is theirs
 * today: for what of it they are still asked, and once a day. One that was revoked brings nothing, and nobody is told.
 */
export async function replaceLink(scope: Scope, secret: string): Promise<void> {
  // Whoever asks twice at the same moment comes one after the other, and the second finds the link of the first.
  await inTransaction(scope, async (scope) => done(await sendInPlaceOf(scope, secret)));
}

async function sendInPlaceOf(scope: Scope, secret: string): Promise<void> {
  const old = await findLinkByDigest(scope, digestOfSecret(secret));
  if (!old || stateOfLink(old, scope.at) !== "expired") return;
  const holder = await findHolder(scope, old);
  if (!holder?.email) return;
  const opened = new Set((await listLinkedActions(scope, [old.id])).get(old.id));
  const asked = (await listAsksIn(scope, "open", holder.id)).filter(({ actionId }) => opened.has(actionId));
  const actionIds = [...new Set(asked.map(({ actionId }) => actionId))];
  const since = scope.at.getTime() - DAY_MS;
  const renewed = (await listLinks(scope, holder.id)).some(
    ({ digestId, createdAt }) => digestId === null && createdAt.getTime() > since,
  );
  if (actionIds.length === 0 || renewed) return;
  const id = crypto.randomUUID();
  const expiresAt = new Date(scope.at.getTime() + LASTS_DAYS * DAY_MS);
  await insertLink(
    scope,
    {
      id,
      personId: holder.id,
      // Nobody knows this one: the secret that opens the link is made when the letter is written.
      secretDigest: digestOfSecret(randomBytes(32).toString("hex")),
      createdAt: scope.at,
      expiresAt,
    },
    actionIds,
  );
  await recordEvent(scope, {
    event: planEvents.linkMade,
    subject: { kind: "personal-link", id },
    facts: { person: holder.id, actions: actionIds, until: expiresAt.toISOString(), inPlaceOf: old.id },
  });
  const letter = {
    partnership: scope.partnership,
    to: holder.email,
    kind: "personal-link",
    facts: { link: id },
  };
  await post(scope.database, letter, scope.at);
}
