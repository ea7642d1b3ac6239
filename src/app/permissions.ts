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

/** One thing that can be done, in words, and the roles that may. */
export interface PermissionRow {
  readonly permission: string;
  readonly words: string;
  readonly roles: ReadonlySet<string>;
}

/** Every permission of a room, in the order in which it says them: for the page, and for the printed matrix. */
export function permissionRows(room: Room): PermissionRow[] {
  return Object.entries(room.permissions).map(([permission, words]) => ({
    permission,
    words,
    roles: new Set(rolesWith([room], permission)),
  }));
}

/** What a permission lets a person do, in words; null where it is none of ours. */
export function wordsOfPermission(rooms: readonly Room[], permission: string): string | null {
  for (const { permissions } of rooms)
    if (Object.hasOwn(permissions, permission)) return permissions[permission as Permission] ?? null;
  return null;
}
