import { holds } from "../../platform/access/predicate.ts";
import type { Permission } from "../../platform/scope/scope.ts";

export const partnershipPermissions = {
  "partnerships:partnership:change": "Change the partnership's name, look, words and reporting year",
  "partnerships:organisation:change": "Add and change organisations and their other names",
  "partnerships:place:change": "Add and change places",
  "partnerships:jargon:change": "Change the list of words that are not used in public",
} as const satisfies Record<Permission, string>;

export const changesPartnership = holds("partnerships:partnership:change");
export const changesOrganisations = holds("partnerships:organisation:change");
export const changesJargon = holds("partnerships:jargon:change");
export const changesPlaces = holds("partnerships:place:change");
