import type { Room } from "../../platform/web/room.ts";
import { findGroups } from "./groups/find-groups.ts";
import { openGroupDoors } from "./groups/group.routes.tsx";
import { listComingMeetings } from "./home/coming-meetings.store.ts";
import { listGovernanceNeeds } from "./home/governance-needs.store.ts";
import { openMeetingDayDoors } from "./meeting-days/meeting-day.routes.tsx";
import { governancePermissions } from "./policy.ts";
import { openSetUpDoors } from "./set-up/set-up.routes.tsx";

export const governanceRoom: Room = {
  name: "governance",
  permissions: governancePermissions,
  grants: {
    administrator: ["governance:group:change"],
    "lead-officer": ["governance:group:change"],
    clerk: ["governance:group:change"],
    // Everybody who is signed in reads the groups, and needs no permission for it.
    chair: [],
    "board-member": [],
    contributor: [],
    "community-representative": [],
    "action-lead": [],
    analyst: [],
    moderator: [],
    viewer: [],
  },
  navigation: { desk: [{ label: "Groups", path: "/groups", access: "signedIn" }] },
  gives: {
    needsYou: listGovernanceNeeds,
    comingUp: listComingMeetings,
    search: findGroups,
  },
  openDoors(doors) {
    openMeetingDayDoors(doors);
    openGroupDoors(doors);
    openSetUpDoors(doors);
  },
};
