import { sayDay } from "../../kernel/calendar-date.ts";
import { holdsOn, isRole, listRoleHolders, listToldGrants, roles } from "../../modules/people/index.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { Room } from "../../platform/web/room.ts";
import { permissionRows } from "../permissions.ts";

/** A role by which somebody may do something: its name, its last day, and who gave it. */
export interface ByRole {
  readonly role: string;
  readonly until: string | null;
  readonly givenBy: string | null;
}

/** One thing that can be done here: by which of a person's roles they may, or who can instead. */
export interface MayDo {
  readonly permission: string;
  readonly words: string;
  /** Empty: they may not. */
  readonly by: readonly ByRole[];
  /** The names of those who can. */
  readonly who: readonly string[];
}

export interface MayDoInRoom {
  readonly room: string;
  readonly title: string;
  readonly may: readonly MayDo[];
}

const TITLES: Readonly<Record<string, string>> = {
  plans: "Plans and actions",
  governance: "Groups and meetings",
  people: "People",
  partnerships: "The partnership",
  publishing: "Public pages",
};

/** What a room is called on a page. */
export function roomTitle({ name }: Pick<Room, "name">): string {
  return TITLES[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export function roleName(role: string): string {
  return isRole(role) ? roles[role] : role;
}

/** All that can be done here, room by room, as it stands for this person on the scope's day. */
export async function listMayDo(
  scope: Scope,
  rooms: readonly Room[],
  personId: string,
): Promise<readonly MayDoInRoom[]> {
  const held = (await listToldGrants(scope, personId)).filter(({ grant }) => holdsOn(grant, scope.asOn));
  const holders = await listRoleHolders(scope);
  return rooms.map((room) => ({
    room: room.name,
    title: roomTitle(room),
    may: permissionRows(room).map(({ permission, words, roles }) => ({
      permission,
      words,
      by: held
        .filter(({ grant }) => roles.has(grant.role))
        .map(({ grant, givenBy }) => ({
          role: roleName(grant.role),
          until: grant.toOn === null ? null : sayDay(grant.toOn),
          givenBy: givenBy?.name ?? null,
        })),
      who: [...new Set([...roles].flatMap((role) => holders.get(role) ?? []))].toSorted((a, b) =>
        a.localeCompare(b, "en-GB"),
      ),
    })),
  }));
}
