import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { secretOfLink } from "./issue-link.ts";
import { linkPaths } from "./link-paths.ts";
import { listLinkedActions, listLinksOfMail } from "./personal-link.store.ts";
import { stateOfLink } from "./personal-link.ts";

type Mail = Pick<DigestAsked, "digestId" | "personId" | "baseUrl" | "secretFor">;

/** The whole addresses that the links of one mail open; null where none of them opens that any more. */
export interface LinkAddresses {
  /** Where its reader says how the action with this number goes. */
  readonly ofAction: (actionNumber: number) => string | null;
  /** Where its reader says how all that it opens goes. */
  readonly ofAll: string | null;
  /** Where its reader chooses when mail comes. */
  readonly ofChoices: string | null;
}

/** What the links that went out with a mail open, worked out again as the mail is composed. */
export async function findLinkAddresses(scope: Scope, digest: Mail, slug: string): Promise<LinkAddresses> {
  const links = (await listLinksOfMail(scope, digest.digestId)).filter(
    (link) => link.personId === digest.personId && stateOfLink(link, scope.at) === "open",
  );
  const opened = await listLinkedActions(
    scope,
    links.map(({ id }) => id),
  );
  const numbers = new Map(
    (await listActionsByIds(scope, [...new Set([...opened.values()].flat())])).map(({ id, number }) => [
      id,
      number,
    ]),
  );
  const secretOf = (link: (typeof links)[number] | undefined) =>
    link ? secretOfLink(link.id, digest.secretFor) : null;
  const whole = (secret: string | null, path: (secret: string) => string) =>
    secret === null ? null : `${digest.baseUrl}${path(secret)}`;
  const first = secretOf(links[0]);
  return {
    ofAction: (number) => {
      const link = links.find(({ id }) =>
        opened.get(id)?.some((actionId) => numbers.get(actionId) === number),
      );
      return whole(secretOf(link), (secret) => linkPaths.action(slug, secret, number));
    },
    ofAll: whole(first, (secret) => linkPaths.link(slug, secret)),
    ofChoices: whole(first, (secret) => linkPaths.mail(slug, secret)),
  };
}
