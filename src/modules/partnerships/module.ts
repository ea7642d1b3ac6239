import type { Room } from "../../platform/web/room.ts";
import { findInPartnership } from "./find-in-partnership.ts";
import { openJargonDoors } from "./jargon/jargon.routes.tsx";
import { openOrganisationDoors } from "./organisations/organisation.routes.tsx";
import { settleNames } from "./organisations/settle-names.ts";
import { openBoundaryDoors } from "./places/boundary.routes.tsx";
import { openPlaceDoors } from "./places/place.routes.tsx";
import { partnershipPermissions } from "./policy.ts";
import { openSettingsDoors } from "./settings/settings.routes.tsx";
import { openWordTemplateDoors } from "./settings/word-template.routes.tsx";

export const partnershipsRoom: Room = {
  name: "partnerships",
  permissions: partnershipPermissions,
  grants: {
    administrator: [
      "partnerships:partnership:change",
      "partnerships:organisation:change",
      "partnerships:place:change",
      "partnerships:jargon:change",
    ],
    "lead-officer": [
      "partnerships:organisation:change",
      "partnerships:place:change",
      "partnerships:jargon:change",
    ],
    // Bodies and places are no secret: everybody who is signed in reads them, and needs no permission for it.
    clerk: [],
    chair: [],
    "board-member": [],
    contributor: [],
    "community-representative": [],
    "action-lead": [],
    analyst: [],
    moderator: [],
    viewer: [],
  },
  gives: { search: findInPartnership, tick: (scope) => settleNames(scope) },
  openDoors(doors) {
    openSettingsDoors(doors);
    openWordTemplateDoors(doors);
    openOrganisationDoors(doors);
    openPlaceDoors(doors);
    openBoundaryDoors(doors);
    openJargonDoors(doors);
  },
};
