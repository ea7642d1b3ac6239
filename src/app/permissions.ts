import type { Permission } from "../platform/scope/scope.ts";
import type { Room } from "../platform/web/room.ts";

/** What somebody with these roles may do, over all rooms. */
export function permissionsOf(rooms: readonly Room[], roles: readonly string[]): ReadonlySet<Permission> {
  return new Set(rooms.flatMap((room) => roles.flatMap((role) => room.grants[role] ?? [])));
}

/** The roles that hold a permission: for saying who can. */
export function rolesWith(rooms: readonly Room[], permission: string): string[] {
  const roles = rooms.flatMap((room) =>
    Object.entries(room.grants).flatMap(([role, held]) =>
      held.some((one) => one === permission) ? [role] : [],
    ),
  );
  return [...new Set(roles)];
}
