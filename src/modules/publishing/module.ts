import type { Room } from "../../platform/web/room.ts";
import { openPublicPlanDoors } from "./plans/public-plan.routes.tsx";
import { publishingPermissions } from "./policy.ts";
import { findInPublic } from "./search/find-in-public.ts";
import { openSiteDoors } from "./site/site.routes.tsx";

export const publishingRoom: Room = {
  name: "publishing",
  permissions: publishingPermissions,
  grants: {},
  navigation: { public: [{ label: "Plans", path: "/plans", alsoAt: ["/actions"] }] },
  gives: { searchInPublic: findInPublic },
  openDoors(doors) {
    openSiteDoors(doors);
    openPublicPlanDoors(doors);
  },
};
