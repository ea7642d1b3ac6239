import type { Tenant } from "../kernel/tenant.ts";
import type { Scope } from "../platform/scope/scope.ts";
import type { PageFrame } from "../platform/web/visit.ts";
import type { House } from "./house.ts";
import { navigationFor } from "./navigation.ts";

/** What somebody may who is not signed in, or whom we cannot ask: nothing beyond the public pages. */
export const stranger: Pick<Scope, "permissions"> = { permissions: new Set() };

/** The frame of the page at this path, with the doors that this visitor may see. */
export function pageFrame(
  house: Pick<House, "rooms" | "assets">,
  tenant: Tenant,
  visitor: Pick<Scope, "permissions">,
  path: string,
): PageFrame {
  return {
    tenant,
    navigation: navigationFor(house.rooms, visitor, tenant, path),
    stylesheet: house.assets.stylesheet.path,
    script: house.assets.script.path,
  };
}
