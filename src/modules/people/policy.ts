import { holds } from "../../platform/access/predicate.ts";
import type { Permission } from "../../platform/scope/scope.ts";

export const peoplePermissions = {
  "people:person:read": "See who works with the partnership, with their contact details",
  "people:person:change": "Add and change people",
  "people:role:grant": "Give and end roles, and let people sign in",
} as const satisfies Record<Permission, string>;

export const readsPeople = holds("people:person:read");
export const changesPeople = holds("people:person:change");
export const grantsRoles = holds("people:role:grant");
