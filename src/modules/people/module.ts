import type { Room } from "../../platform/web/room.ts";
import { countPeople } from "./census.store.ts";
import { findPeople } from "./find-people.ts";
import { openListDoors } from "./list-imports/list-import.routes.tsx";
import { openPersonDoors } from "./person.routes.tsx";
import { peopleGrants, peoplePermissions } from "./policy.ts";
import { openRoleDoors } from "./roles/role.routes.tsx";
import { verifyRoles } from "./roles/verify-roles.ts";
import { openSecondStepDoors } from "./second-step/second-step.routes.tsx";

export const peopleRoom: Room = {
  name: "people",
  permissions: peoplePermissions,
  grants: peopleGrants,
  openDoors(doors) {
    openPersonDoors(doors);
    openRoleDoors(doors);
    openSecondStepDoors(doors);
    openListDoors(doors);
  },
  gives: { search: findPeople, verify: verifyRoles, census: countPeople },
};
