import { addDays, addMonths, type CalendarDate, monthName, partsOf } from "../../kernel/calendar-date.ts";
import { askForMove, getPlan, getPlanSheet, writeNote } from "../../modules/plans/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { House } from "../house.ts";
import { permissionsOf } from "../permissions.ts";
import type { SeededPartnership } from "./seed-partnership.ts";

const ACTION = "Write a communications strategy";

/** What people do to one plan together: a request to move a date that waits for its answer, and a note to each other. */
export async function seedTogether(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const as = <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => {
    const person = partnership.people.get(name);
    if (!person) throw new Error(`${name} is nobody here`);
    const actor = { kind: "person", id: person.id, name, organisation: person.organisation } as const;
    const permissions = permissionsOf(house.rooms, [person.role]);
    const at = new Date(Date.parse(`${addDays(today, -daysAgo)}T10:00:00Z`));
    return withScope(house.pool, { partnership: partnership.id, actor, permissions }, at, work);
  };
  const sheet = await as("Morag Innes", 12, async (scope) => getPlanSheet(scope, await getPlan(scope, 1)));
  const action = sheet.improvements.flatMap(({ actions }) => actions).find(({ text }) => text === ACTION);
  if (!action) throw new Error(`the demo has no action “${ACTION}”`);
  await as("Aisha Malik", 11, (scope) =>
    writeNote(scope, action.number, {
      text: "Our translators could read the draft in December. Shall I ask them for the week of the 7th?",
    }),
  );
  const { year, month } = partsOf(addMonths(today, 7));
  const asked = await as("Ewan Laird", 7, (scope) =>
    askForMove(scope, {
      number: action.number,
      words: `Agreed approach by ${monthName(month, "long")} ${year}`,
      reason:
        "The funder decides in April. Starting without the money would mean a strategy that nobody can carry out.",
    }),
  );
  if (!asked.ok) throw new Error(`the demo cannot ask to move a date: ${asked.refusal.reason}`);
}
