import { holds } from "../../platform/access/predicate.ts";
import type { Permission } from "../../platform/scope/scope.ts";

export const governancePermissions = {
  "governance:group:change": "Add and change groups, their other names and the days they meet",
} as const satisfies Record<Permission, string>;

export const changesGroups = holds("governance:group:change");
