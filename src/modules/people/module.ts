import type { Room } from "../../platform/web/room.ts";
import { countPeople } from "./census.store.ts";
import { findPeople } from "./find-people.ts";
import { peopleHoldings } from "./hand-over-people.ts";
import { openInvitationDoors } from "./invitations/invitation.routes.tsx";
import { openLeavingDoors } from "./leaving/leaving.routes.tsx";
import { openListDoors } from "./list-imports/list-import.routes.tsx";
import { openMailChoiceDoors } from "./mail-choices/mail-choice.routes.tsx";
import { findAddressTrouble } from "./mail-sent/find-address-trouble.ts";
import { openMailSentDoors } from "./mail-sent/mail-sent.routes.tsx";
import { openPersonDoors } from "./person.routes.tsx";
import { peopleGrants, peoplePermissions } from "./policy.ts";
import { openRoleDoors } from "./roles/role.routes.tsx";
import { verifyRoles } from "./roles/verify-roles.ts";
import { openManyRolesDoors } from "./roles-of-many/many-roles.routes.tsx";
import { openSecondStepDoors } from "./second-step/second-step.routes.tsx";

export const peopleRoom: Room = {
  name: "people",
  permissions: peoplePermissions,
  grants: peopleGrants,
  openDoors(doors) {
    // Before the people: “invitations” and “roles” are no person's id.
    openInvitationDoors(doors);
    openManyRolesDoors(doors);
    openPersonDoors(doors);
    openLeavingDoors(doors);
    openRoleDoors(doors);
    openSecondStepDoors(doors);
    openListDoors(doors);
    openMailChoiceDoors(doors);
    openMailSentDoors(doors);
  },
  gives: {
    search: findPeople,
    needsYou: findAddressTrouble,
    verify: verifyRoles,
    holdings: peopleHoldings,
    census: countPeople,
  },
};
