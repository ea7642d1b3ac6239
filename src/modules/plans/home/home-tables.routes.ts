import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { listOwnActions } from "../plans/needs-you.store.ts";
import { listLateActions } from "./home-action.store.ts";
import { homeActionTable } from "./home-tables.props.ts";

/** The lists of actions on the home, taken away whole: who sees them there may take them. */
export function openHomeTableDoors(doors: Doors): void {
  tableDoors(doors, "/:partnership/desk/late-actions", "plans:plan:read", async ({ scope }) =>
    homeActionTable("Actions that are late", await listLateActions(scope), scope.asOn),
  );
  tableDoors(doors, "/:partnership/desk/own-actions", "signedIn", async ({ scope }) =>
    homeActionTable("My actions", await listOwnActions(scope), scope.asOn),
  );
}
