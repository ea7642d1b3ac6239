import type { Tenant } from "../kernel/tenant.ts";
import { findPartnershipBySlug, tenantOf } from "../modules/partnerships/index.ts";
import { withService } from "../platform/scope/open-scope.ts";
import type { House } from "./house.ts";

/** The partnership whose pages lie under this first part of an address; null where there is none. */
export async function findTenant(house: Pick<House, "pool">, slug: string): Promise<Tenant | null> {
  const row = await withService(house.pool, (database) => findPartnershipBySlug(database, slug));
  return row ? tenantOf(row) : null;
}
