import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { secretOfLink } from "./issue-link.ts";
import { linkPaths } from "./link-paths.ts";
import { listLinksOfMail } from "./personal-link.store.ts";
import { stateOfLink } from "./personal-link.ts";

type Mail = Pick<DigestAsked, "digestId" | "personId" | "baseUrl" | "secretFor">;

/** The whole addresses that the links of one mail open; null where none of them opens that any more. */
export interface LinkAddresses {
  /** Where its reader says how this action goes. */
  readonly ofAction: (action: { readonly id: string; readonly number: number }) => string | null;
  /** Where its reader says how all that it opens goes. */
  readonly ofAll: string | null;
  /** Where its reader chooses when mail comes. */
  readonly ofChoices: string | null;
}

/** What the links that went out with a mail open, worked out again as the mail is composed. */
export async function findLinkAddresses(scope: Scope, digest: Mail, slug: string): Promise<LinkAddresses> {
  const links = (await listLinksOfMail(scope, digest.digestId)).filter(
    ({ link }) => link.personId === digest.personId && stateOfLink(link, scope.at) === "open",
  );
  const secretOf = (found: (typeof links)[number] | undefined) =>
    found ? secretOfLink(found.link.id, digest.secretFor) : null;
  const whole = (secret: string | null, path: (secret: string) => string) =>
    secret === null ? null : `${digest.baseUrl}${path(secret)}`;
  const first = secretOf(links[0]);
  return {
    ofAction: ({ id, number }) =>
      whole(secretOf(links.find(({ actionId }) => actionId === id)), (secret) =>
        linkPaths.action(slug, secret, number),
      ),
    ofAll: whole(first, (secret) => linkPaths.link(slug, secret)),
    ofChoices: whole(first, (secret) => linkPaths.mail(slug, secret)),
  };
}
