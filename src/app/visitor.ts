import { getPartnership } from "../modules/partnerships/index.ts";
import { findPersonOfAccount } from "../modules/people/index.ts";
import { Forbidden, SecondStepNeeded, SignInNeeded } from "../platform/access/errors.ts";
import { withScope } from "../platform/scope/open-scope.ts";
import type { Actor, Permission, Scope } from "../platform/scope/scope.ts";
import type { Access, Admit } from "../platform/web/door.ts";
import type { House } from "./house.ts";
import { permissionsOf } from "./permissions.ts";

const nothing: ReadonlySet<Permission> = new Set();

/** What whoever is signed in and holds no role here today is told that they need. */
export const ANY_ROLE = "a role in this partnership";

/**
 * Opens the scope of a request: who asks, in which partnership, with which permissions on this day.
 * A public page never looks at the cookie. Throws SignInNeeded or Forbidden before any work is done.
 */
export async function withVisitor<Answer>(
  house: House,
  partnership: string,
  access: Exclude<Access, "byLink">,
  headers: Headers,
  work: (scope: Scope) => Promise<Answer>,
  seen: (accountId: string) => void = () => {},
): Promise<Answer> {
  const at = house.now();
  if (access === "public") {
    return withScope(house.pool, { partnership, actor: { kind: "public" }, permissions: nothing }, at, work);
  }
  const signedIn = await house.identity.whoIs(headers);
  if (!signedIn) throw new SignInNeeded();
  if (signedIn.secondStep === "to-take") throw new SecondStepNeeded("take");
  const nobody: Actor = { kind: "public" };
  return withScope(house.pool, { partnership, actor: nobody, permissions: nothing }, at, async (scope) => {
    const found = await findPersonOfAccount(scope, signedIn.accountId);
    // An account of another partnership, or of somebody who has left, is told what a stranger is told.
    if (!found || found.roles.length === 0) throw new Forbidden(ANY_ROLE);
    if (signedIn.secondStep !== "taken") {
      await refuseWithoutSecondStep(scope, found.roles, signedIn.hasPasskeys ? "take" : "set-up");
    }
    seen(signedIn.accountId);
    const permissions = permissionsOf(house.rooms, found.roles);
    if (access !== "signedIn" && !permissions.has(access)) throw new Forbidden(access);
    const { id, name, organisationId } = found.person;
    const actor: Actor = { kind: "person", id, name, organisation: organisationId };
    return work({ ...scope, actor, permissions });
  });
}

/**
 * Opens the scope of a request at an address that holds a secret: as whom it lets in, and as a visitor whom nobody
 * knows where it lets in nobody. The cookie is never looked at: who holds the link is not who is signed in.
 */
export function withLinkHolder<Answer>(
  house: House,
  partnership: string,
  link: { readonly admits: Admit; readonly secret: string; readonly network: string },
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const unknown = { partnership, actor: { kind: "public" } as const, permissions: nothing };
  return withScope(house.pool, unknown, house.now(), async (scope) =>
    work({ ...scope, ...(await link.admits(scope, link.secret, link.network)) }),
  );
}

/** A partnership may ask for a second step of whoever holds some of its roles, by whichever way they came in. */
async function refuseWithoutSecondStep(
  scope: Scope,
  roles: readonly string[],
  what: SecondStepNeeded["what"],
): Promise<void> {
  const { secondFactorRoles } = await getPartnership(scope);
  if (roles.some((role) => secondFactorRoles.includes(role))) throw new SecondStepNeeded(what);
}
