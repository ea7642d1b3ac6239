import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { findHolder } from "./enter-by-link.ts";
import { secretOfLink } from "./issue-link.ts";
import { linkPaths } from "./link-paths.ts";
import { digestOfSecret } from "./make-link-secret.ts";
import { changeLinkRow, holdLink, listLinkedActions } from "./personal-link.store.ts";
import { stateOfLink } from "./personal-link.ts";
import { sayLastDay } from "./personal-link.words.ts";

/** What the letter with a new link says. */
export interface RenewedLink {
  readonly name: string;
  readonly email: string;
  readonly lastDay: string;
  readonly things: readonly { readonly title: string; readonly path: string }[];
}

/** Gives a link that was asked for its secret, as its letter is written; the same one however often that is tried. Null where it opens nothing any more. */
export async function finishRenewal(
  scope: Scope,
  id: string,
  slug: string,
  secretFor: DigestAsked["secretFor"],
): Promise<RenewedLink | null> {
  const link = await holdLink(scope, id);
  const holder = link ? await findHolder(scope, link) : null;
  if (!link || !holder?.email || stateOfLink(link, scope.at) !== "open") return null;
  const secret = secretOfLink(id, secretFor);
  await changeLinkRow(scope, id, { secretDigest: digestOfSecret(secret) });
  const actions = await listActionsByIds(scope, (await listLinkedActions(scope, [id])).get(id) ?? []);
  return {
    name: holder.name,
    email: holder.email,
    lastDay: sayLastDay(link.expiresAt),
    things: actions.map(({ text, number }) => ({
      title: text,
      path: linkPaths.action(slug, secret, number),
    })),
  };
}
