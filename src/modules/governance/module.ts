import type { Room } from "../../platform/web/room.ts";
import { governancePermissions } from "./policy.ts";

export const governanceRoom: Room = {
  name: "governance",
  permissions: governancePermissions,
  grants: {
    administrator: ["governance:group:change"],
    "lead-officer": ["governance:group:change"],
  },
  openDoors() {},
};
