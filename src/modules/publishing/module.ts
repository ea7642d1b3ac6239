import { allowed } from "../../platform/access/predicate.ts";
import type { Room } from "../../platform/web/room.ts";
import { openChangeDoors } from "./changes/changes.routes.tsx";
import { listChangesForDesk } from "./changes/desk-changes.store.ts";
import { openConsultationDoors } from "./consultation/consultation.routes.tsx";
import { openAskDoors } from "./formats/ask.routes.tsx";
import { openFormatDeskDoors } from "./formats/format-desk.routes.tsx";
import { FormatsAtAGlance } from "./formats/format-desk.views.tsx";
import { listFormatsNeedingYou } from "./formats/format-needs.store.ts";
import { listFormatRequests } from "./formats/format-request.store.ts";
import { openOpenDataDoors } from "./open-data/open-data.routes.tsx";
import { openPictureDoors } from "./pictures/pictures.routes.tsx";
import { openPublicPlaceDoors } from "./places/places.routes.tsx";
import { openPublicPlanDoors } from "./plans/public-plan.routes.tsx";
import { openPublicTimelineDoors } from "./plans/public-timeline.routes.tsx";
import { answersFormats, publishingPermissions } from "./policy.ts";
import { findInPublic } from "./search/find-in-public.ts";
import { openSiteDoors } from "./site/site.routes.tsx";

import { openPublicVersionDoors } from "./versions/public-versions.routes.tsx";

export const publishingRoom: Room = {
  name: "publishing",
  permissions: publishingPermissions,
  grants: {
    administrator: ["publishing:format:answer"],
    "lead-officer": ["publishing:format:answer"],
    clerk: ["publishing:format:answer"],
    // Nobody else reads how to reach somebody who asked for another form, nor what they wrote of themselves.
    chair: [],
    "board-member": [],
    contributor: [],
    "community-representative": [],
    "action-lead": [],
    analyst: [],
    moderator: [],
    viewer: [],
  },
  navigation: {
    public: [
      { label: "Plans", path: "/plans", alsoAt: ["/actions"] },
      { label: "What changed", path: "/changes" },
    ],
  },
  gives: {
    searchInPublic: findInPublic,
    needsYou: listFormatsNeedingYou,
    whatChanged: listChangesForDesk,
    atAGlance: async (scope, { slug }) =>
      allowed(answersFormats, scope, null)
        ? FormatsAtAGlance({ slug, list: await listFormatRequests(scope) })
        : null,
  },
  openDoors(doors) {
    openSiteDoors(doors);
    openPublicTimelineDoors(doors);
    openPublicVersionDoors(doors);
    openConsultationDoors(doors);
    openPublicPlanDoors(doors);
    openChangeDoors(doors);
    openOpenDataDoors(doors);
    openPictureDoors(doors);
    openPublicPlaceDoors(doors);
    openAskDoors(doors);
    openFormatDeskDoors(doors);
  },
};
