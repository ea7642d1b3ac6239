import { isExceeded, mayAskAgain } from "../../../platform/identity/attempt.store.ts";
import type { Permission, Scope } from "../../../platform/scope/scope.ts";
import type { Admit } from "../../../platform/web/door.ts";
import { listPeople } from "../../people/index.ts";
import { isHere } from "../chasing/who-is-asked.ts";
import { digestOfSecret } from "./make-link-secret.ts";
import { findLinkByDigest } from "./personal-link.store.ts";
import type { PersonalLinkRow } from "./personal-link.table.ts";
import { stateOfLink } from "./personal-link.ts";

/** All that a link lets its holder do: which actions, the link says. */
const LETS: ReadonlySet<Permission> = new Set(["plans:action:update-own"]);

/**
 * Lets in the person for whom a link was made, while it is open and they work here, and nobody else. Secrets that never
 * were are counted by the network they come from; one that was and has ended is answered the same, and not counted.
 */
export async function enterByLink(scope: Scope, secret: string, network: string): ReturnType<Admit> {
  const key = `link:${network}`;
  if (await isExceeded(scope.database, key, scope.at)) return null;
  const link = await findLinkByDigest(scope, digestOfSecret(secret));
  if (!link) {
    await mayAskAgain(scope.database, [key], scope.at);
    return null;
  }
  const holder = await findHolder(scope, link);
  if (!holder || stateOfLink(link, scope.at) !== "open") return null;
  const { id, name, organisationId } = holder;
  return { actor: { kind: "person", id, name, organisation: organisationId }, permissions: LETS };
}

/** The person for whom a link was made, as long as they work here. */
export async function findHolder(scope: Scope, link: Pick<PersonalLinkRow, "personId">) {
  const person = (await listPeople(scope)).find(({ id }) => id === link.personId);
  return person && isHere(person, scope.asOn) ? person : null;
}
