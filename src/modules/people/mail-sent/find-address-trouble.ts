import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { peoplePaths } from "../paths.ts";
import { overseesMail } from "../policy.ts";
import { listRefusedAddresses } from "./mail-sent.store.ts";

/** Addresses that take no mail, for who can put them right. */
export async function findAddressTrouble(scope: Scope, tenant: Tenant): Promise<readonly NeedsYou[]> {
  if (!allowed(overseesMail, scope, null)) return [];
  return (await listRefusedAddresses(scope)).map(({ name, toAddress, day, createdAt }) => ({
    title: "An address takes no mail",
    detail: `${name} does not get what is asked of them at ${toAddress}.`,
    href: peoplePaths.mailSent(tenant.slug),
    when: sayDay(day, "short"),
    at: createdAt,
  }));
}
