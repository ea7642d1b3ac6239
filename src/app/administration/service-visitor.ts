import { dayInScotland } from "../../kernel/calendar-date.ts";
import { listPartnerships, partnershipPaths } from "../../modules/partnerships/index.ts";
import { NotFound } from "../../platform/access/errors.ts";
import type { SignedIn } from "../../platform/identity/identity.ts";
import { isServiceAdministrator } from "../../platform/identity/service-administrator.store.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import { accountPaths } from "../account/account-paths.ts";
import type { House } from "../house.ts";
import { servicePaths } from "./service-paths.ts";

/**
 * Lets in who looks after the service, once they have taken a second step, which is asked of every one of them. Everybody
 * else who is signed in is told that there is no such page.
 */
export async function withServiceVisitor(
  house: House,
  request: Request,
  work: (who: SignedIn) => Promise<Response>,
): Promise<Response> {
  const who = await house.identity.whoIs(request.headers);
  if (!who) return redirect(servicePaths.signIn);
  const day = dayInScotland(house.now());
  const { isOne, first } = await withService(house.pool, async (database) => ({
    isOne: await isServiceAdministrator(database, who.accountId, day),
    // An account is the service's, and the pages on which it is looked after stand in some partnership's frame.
    first: (await listPartnerships(database))[0]?.slug,
  }));
  if (!isOne) throw new NotFound();
  if (who.secondStep === "taken") return work(who);
  if (!first) return redirect(servicePaths.signIn);
  const step = who.secondStep === "none" ? accountPaths.secondStep(first) : accountPaths.code(first);
  return redirect(`${step}?back=${encodeURIComponent(servicePaths.home)}`);
}

function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

/** Where somebody signs in who looks after the service: at any partnership's door, and comes back here. */
export function signInDoorOf(slug: string): string {
  return `${partnershipPaths.signIn(slug)}?back=${encodeURIComponent(servicePaths.home)}`;
}
