import type { Room } from "../../platform/web/room.ts";
import { partnershipPermissions } from "./policy.ts";

export const partnershipsRoom: Room = {
  name: "partnerships",
  permissions: partnershipPermissions,
  grants: {
    administrator: [
      "partnerships:partnership:change",
      "partnerships:organisation:change",
      "partnerships:place:change",
    ],
    "lead-officer": ["partnerships:organisation:change", "partnerships:place:change"],
  },
  openDoors() {},
};
