import type { Tenant } from "../kernel/tenant.ts";
import { may, type Scope } from "../platform/scope/scope.ts";
import type { Room } from "../platform/web/room.ts";
import type { NavigationItem } from "../platform/web/visit.ts";

/** The doors that this visitor may see, with the one they are behind marked. */
export function navigationFor(
  rooms: readonly Room[],
  scope: Scope,
  tenant: Tenant,
  path: string,
): readonly NavigationItem[] {
  const home = `/${tenant.slug}`;
  const desk = `${home}/desk`;
  const atDesk = path === desk || path.startsWith(`${desk}/`);
  const items = atDesk
    ? [
        { label: "Home", href: desk },
        ...rooms.flatMap((room) =>
          (room.navigation?.desk ?? [])
            .filter(({ access }) => access === "signedIn" || may(scope, access))
            .map(({ label, path }) => ({ label, href: `${desk}${path}` })),
        ),
      ]
    : [
        { label: "Home", href: home },
        ...rooms.flatMap((room) =>
          (room.navigation?.public ?? []).map(({ label, path }) => ({ label, href: `${home}${path}` })),
        ),
      ];
  return items.map((item, index) => ({
    ...item,
    current: path === item.href || (index > 0 && path.startsWith(`${item.href}/`)),
  }));
}
