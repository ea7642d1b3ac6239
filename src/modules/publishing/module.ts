import type { Room } from "../../platform/web/room.ts";
import { openChangeDoors } from "./changes/changes.routes.tsx";
import { openOpenDataDoors } from "./open-data/open-data.routes.tsx";
import { openPictureDoors } from "./pictures/pictures.routes.tsx";
import { openPublicPlaceDoors } from "./places/places.routes.tsx";
import { openPublicPlanDoors } from "./plans/public-plan.routes.tsx";
import { publishingPermissions } from "./policy.ts";
import { findInPublic } from "./search/find-in-public.ts";
import { openSiteDoors } from "./site/site.routes.tsx";

export const publishingRoom: Room = {
  name: "publishing",
  permissions: publishingPermissions,
  grants: {},
  navigation: {
    public: [
      { label: "Plans", path: "/plans", alsoAt: ["/actions"] },
      { label: "Places", path: "/places" },
      { label: "What changed", path: "/changes" },
    ],
  },
  gives: { searchInPublic: findInPublic },
  openDoors(doors) {
    openSiteDoors(doors);
    openPublicPlanDoors(doors);
    openChangeDoors(doors);
    openOpenDataDoors(doors);
    openPictureDoors(doors);
    openPublicPlaceDoors(doors);
  },
};
