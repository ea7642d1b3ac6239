import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { secretOfLink } from "./issue-link.ts";
import { linkPaths } from "./link-paths.ts";
import { listLinkedActions, listLinksOfMail } from "./personal-link.store.ts";
import { stateOfLink } from "./personal-link.ts";

type Mail = Pick<DigestAsked, "digestId" | "personId" | "baseUrl" | "secretFor">;

/**
 * The whole address by which the reader of a mail says how an action goes, worked out again as the mail is composed;
 * without a number, of all that their link opens. Null where no link that went out with this mail opens it any more.
 */
export async function findLinkAddress(
  scope: Scope,
  digest: Mail,
  slug: string,
  actionNumber: number | null,
): Promise<string | null> {
  const secret = await findSecret(scope, digest, actionNumber);
  if (secret === null) return null;
  const path =
    actionNumber === null ? linkPaths.link(slug, secret) : linkPaths.action(slug, secret, actionNumber);
  return `${digest.baseUrl}${path}`;
}

/** The whole address by which the reader of a mail chooses when mail comes; null where no link of this mail opens any more. */
export async function findMailChoicesAddress(
  scope: Scope,
  digest: Mail,
  slug: string,
): Promise<string | null> {
  const secret = await findSecret(scope, digest, null);
  return secret === null ? null : `${digest.baseUrl}${linkPaths.mail(slug, secret)}`;
}

/** The secret of a link of this mail that is open, and opens this action. */
async function findSecret(scope: Scope, digest: Mail, actionNumber: number | null): Promise<string | null> {
  const links = (await listLinksOfMail(scope, digest.digestId)).filter(
    (link) => link.personId === digest.personId && stateOfLink(link, scope.at) === "open",
  );
  const opened = await listLinkedActions(
    scope,
    links.map(({ id }) => id),
  );
  for (const { id } of links) {
    const actions = await listActionsByIds(scope, opened.get(id) ?? []);
    if (actionNumber !== null && !actions.some(({ number }) => number === actionNumber)) continue;
    return secretOfLink(id, digest.secretFor);
  }
  return null;
}
