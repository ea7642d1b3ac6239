import type { Room } from "../../platform/web/room.ts";
import { peoplePermissions } from "./policy.ts";

export const peopleRoom: Room = {
  name: "people",
  permissions: peoplePermissions,
  grants: {
    administrator: ["people:person:read", "people:person:change", "people:role:grant"],
    "lead-officer": ["people:person:read", "people:person:change"],
    clerk: ["people:person:read"],
  },
  openDoors() {},
};
