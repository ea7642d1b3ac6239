import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { bringInList } from "../../modules/people/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import { permissionsOf } from "../permissions.ts";
import type { SeededPartnership } from "./seed-partnership.ts";

/** What the lead officer of Inverlairn has in a workbook: some of it is known, some new, some doubtful. All invented. */
const MEMBERS = [
  ["Name", "Job title", "Organisation", "E-mail", "Mobile"],
  ["Munro, Ruaridh", "Community planning manager", "the Council", "ruaridh.munro@inverlairn.example", ""],
  ["Aisha Malik", "Public health lead", "NHS", "", "01632 960001"],
  ["Mairi Bain", "Development officer", "Lairnside Development Trust", "mairi@lairnside.example", ""],
  ["Dougie Ross", "Chair", "Lairnside Development Trust", "dougie at lairnside", "01632 960002"],
  ["Kirsty Urquhart", "Area commander", "Police", "k.urquhart@police.example", ""],
  ["Mairi Bain", "Development officer", "Lairnside Development Trust", "mairi@lairnside.example", ""],
] as const;

/** A list of people that was read and waits to be checked, as somebody would find it who brought it in yesterday. */
export async function seedList(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const person = partnership.people.get("Ruaridh Munro");
  if (!person) throw new Error("Ruaridh Munro is nobody here");
  const who = {
    partnership: partnership.id,
    actor: {
      kind: "person",
      id: person.id,
      name: "Ruaridh Munro",
      organisation: person.organisation,
    } as const,
    permissions: permissionsOf(house.rooms, [person.role]),
  };
  const at = new Date(Date.parse(`${addDays(today, -1)}T16:05:00Z`));
  const name = "members of the partnership.csv";
  const text = MEMBERS.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
  await withScope(house.pool, who, at, (scope) =>
    bringInList(scope, {
      kind: "people",
      file: { name, mediaType: "text/csv", bytes: new TextEncoder().encode(text) },
      content: {
        name,
        lines: 0,
        asides: [],
        tables: [
          {
            number: 1,
            caption: null,
            columns: MEMBERS[0].length,
            rows: MEMBERS.map((cells, index) => ({ number: index + 1, cells, repeats: [], isBand: false })),
          },
        ],
      },
    }),
  );
}
