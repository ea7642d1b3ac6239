import type { Tenant } from "../kernel/tenant.ts";
import { may, type Scope } from "../platform/scope/scope.ts";
import type { NavigationDoor, Room } from "../platform/web/room.ts";
import type { NavigationItem } from "../platform/web/visit.ts";

/** The doors that this visitor may see, with the one they are behind marked. */
export function navigationFor(
  rooms: readonly Room[],
  visitor: Pick<Scope, "permissions">,
  tenant: Tenant,
  path: string,
): readonly NavigationItem[] {
  const home = `/${tenant.slug}`;
  const desk = `${home}/desk`;
  const atDesk = path === desk || path.startsWith(`${desk}/`);
  const items = atDesk
    ? [
        { label: "Home", href: desk, behind: [] },
        ...rooms.flatMap((room) =>
          (room.navigation?.desk ?? [])
            .filter(({ access }) => access === "signedIn" || may(visitor, access))
            .map((door) => leadThrough(door, desk)),
        ),
      ]
    : [
        { label: "Home", href: home, behind: [] },
        ...rooms.flatMap((room) => (room.navigation?.public ?? []).map((door) => leadThrough(door, home))),
      ];
  return items.map(({ label, href, behind }) => ({
    label,
    href,
    current: path === href || behind.some((place) => path === place || path.startsWith(`${place}/`)),
  }));
}

function leadThrough({ label, path, alsoAt = [] }: NavigationDoor, from: string) {
  return { label, href: `${from}${path}`, behind: [path, ...alsoAt].map((place) => `${from}${place}`) };
}
