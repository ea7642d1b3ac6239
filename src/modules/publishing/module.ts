import type { Room } from "../../platform/web/room.ts";
import { publishingPermissions } from "./policy.ts";

export const publishingRoom: Room = {
  name: "publishing",
  permissions: publishingPermissions,
  grants: {},
  navigation: { public: [{ label: "Plans", path: "/plans" }] },
  openDoors() {},
};
