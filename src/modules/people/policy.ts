import { all, holds, type Policy } from "../../platform/access/predicate.ts";
import { type Permission, personIdOf } from "../../platform/scope/scope.ts";
import { changesOrganisations } from "../partnerships/index.ts";
import type { Role } from "./role.ts";

export const peoplePermissions = {
  "people:person:read": "See who works with the partnership, in which post and with which roles",
  "people:contact:read": "See people's e-mail addresses",
  "people:person:change": "Add and change people",
  "people:role:grant": "Give and end roles, and let people sign in",
  "people:mail:oversee": "See which mails went to whom, and have an address tried again",
} as const satisfies Record<Permission, string>;

type PeoplePermission = keyof typeof peoplePermissions;

/** Which roles hold which permissions in this room. */
export const peopleGrants: Readonly<Record<Role, readonly PeoplePermission[]>> = {
  administrator: [
    "people:person:read",
    "people:contact:read",
    "people:person:change",
    "people:role:grant",
    "people:mail:oversee",
  ],
  "lead-officer": [
    "people:person:read",
    "people:contact:read",
    "people:person:change",
    "people:mail:oversee",
  ],
  clerk: ["people:person:read", "people:contact:read"],
  chair: ["people:person:read", "people:contact:read"],
  "board-member": ["people:person:read"],
  contributor: ["people:person:read"],
  "community-representative": ["people:person:read"],
  "action-lead": ["people:person:read"],
  analyst: ["people:person:read"],
  moderator: ["people:person:read"],
  viewer: [],
};

/** The roles without which nobody could give a role any more. */
export const rolesThatGive: ReadonlySet<string> = new Set(
  Object.entries(peopleGrants).flatMap(([role, held]) => (held.includes("people:role:grant") ? [role] : [])),
);

/** A change of a person as policies see it. */
export interface PersonChange {
  /** It moves the address with which they sign in: whoever could do that could become them. */
  readonly movesLogin: boolean;
}

export const readsPeople = holds("people:person:read");
export const readsContacts = holds("people:contact:read");
export const changesPeople = holds("people:person:change");
export const grantsRoles = holds("people:role:grant");
export const overseesMail = holds("people:mail:oversee");

/** Everybody chooses for themselves when mail comes, and nobody for anybody else. */
export const choosesMailOf: Policy<string> = (scope, personId) =>
  personIdOf(scope.actor) === personId ? null : "people:mail:oversee";

const ownsLogins: Policy<PersonChange> = (scope, change) =>
  change.movesLogin ? grantsRoles(scope, change) : null;

/** Who may bring in a list: whoever may add each of what it lists. */
export const bringsListsOf = {
  people: changesPeople,
  bodies: all(changesPeople, changesOrganisations),
} as const;

/** Who changes people may change a person; the address they sign in with, only who lets people sign in. */
export const changesPerson: Policy<PersonChange> = all(changesPeople, ownsLogins);
