import { getPerson, roles } from "../../modules/people/index.ts";
import { actingPerson } from "../../platform/scope/scope.ts";
import { tableDoors } from "../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../platform/tables/written-table.ts";
import { page } from "../../platform/web/answer.ts";
import type { Doors } from "../../platform/web/door.ts";
import type { Room } from "../../platform/web/room.ts";
import { uuidParam } from "../../platform/web/uuid-param.ts";
import { permissionRows } from "../permissions.ts";
import { listMayDo, type MayDoInRoom, roomTitle } from "./may-do.ts";
import { MayDoPage, RolesTablePage, sayByRole } from "./permission.views.tsx";

/** Why somebody may or may not, and who may: for everybody of themselves, and for who gives roles of each person. */
export function openPermissionDoors(doors: Doors, rooms: readonly Room[]): void {
  tableDoors(doors, "/:partnership/desk/permissions", "signedIn", async ({ scope }) =>
    mayDoTable(await listMayDo(scope, rooms, actingPerson(scope)), null),
  );
  tableDoors(
    doors,
    "/:partnership/desk/set-up/people/:id/permissions",
    "people:role:grant",
    async (visit) => {
      const person = await getPerson(visit.scope, uuidParam(visit, "id"));
      return mayDoTable(await listMayDo(visit.scope, rooms, person.id), person.name);
    },
  );
  doors.get("/:partnership/desk/permissions", "signedIn", async (visit) => {
    const may = await listMayDo(visit.scope, rooms, actingPerson(visit.scope));
    return page(<MayDoPage visit={visit} rooms={may} person={null} />);
  });
  doors.get("/:partnership/desk/set-up/people/:id/permissions", "people:role:grant", async (visit) => {
    const person = await getPerson(visit.scope, uuidParam(visit, "id"));
    const may = await listMayDo(visit.scope, rooms, person.id);
    return page(<MayDoPage visit={visit} rooms={may} person={person} />);
  });
  tableDoors(doors, "/:partnership/desk/permissions/roles", "signedIn", async () => rolesTable(rooms));
  doors.get("/:partnership/desk/permissions/roles", "signedIn", (visit) =>
    page(
      <RolesTablePage
        visit={visit}
        rooms={rooms.map((room) => ({ title: roomTitle(room), rows: permissionRows(room) }))}
      />,
    ),
  );
}

/** What a person may do, room by room, as it is taken away. No name: whoever looks. */
function mayDoTable(rooms: readonly MayDoInRoom[], name: string | null): WrittenTable {
  return {
    title: `What ${name ?? "I"} may do here, and why`,
    sheet: "What may be done",
    columns: [
      { heading: "Where", width: 24 },
      { heading: "What it is", width: 60 },
      { heading: name ? "May they?" : "May I?" },
      { heading: "By which role", width: 40 },
      { heading: "Who can", width: 40 },
    ],
    rows: rooms.flatMap(({ title, may }) =>
      may.map(({ words, by, who }) => [
        title,
        words,
        by.length > 0 ? "Yes" : "No",
        by.map(sayByRole).join("\n") || null,
        who.join("\n") || null,
      ]),
    ),
  };
}

/** The whole matrix as it is taken away. */
function rolesTable(rooms: readonly Room[]): WrittenTable {
  return {
    title: "Which role may do what",
    columns: [
      { heading: "What it lets a person do", width: 60 },
      ...Object.values(roles).map((heading) => ({ heading })),
    ],
    rows: rooms.flatMap((room) =>
      permissionRows(room).map(({ words, roles: held }) => [
        words,
        ...Object.keys(roles).map((role) => (held.has(role) ? "yes" : "")),
      ]),
    ),
  };
}
