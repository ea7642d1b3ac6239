import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Remembered } from "../../../platform/ledger/record-event.ts";
import type { Happening } from "../../../ui/components/history/history.tsx";
import { planEvents } from "../events.ts";

/** What happened to an occasion, newest first. */
export function occasionHistory(
  events: readonly Remembered[],
  names: ReadonlyMap<string, string>,
): Happening[] {
  return events.map((event, index) => ({
    on: dayInScotland(event.at),
    by: event.actorId ? (names.get(event.actorId) ?? "") : "",
    what: sayEvent(event),
    first: index === events.length - 1,
  }));
}

function sayEvent({ event, words }: Remembered): string {
  switch (event) {
    case planEvents.occasionAdded:
      return "Added.";
    case planEvents.occasionDated:
      return words.whenBefore
        ? `Its date was “${words.whenBefore}” and is now “${words.when}”.`
        : `It has a date: “${words.when}”.`;
    case planEvents.occasionUndated:
      return `Its date, “${words.whenBefore ?? ""}”, was taken back.`;
    case planEvents.occasionJoined:
      return `“${words.name ?? ""}” is the same, and was joined to it.`;
    default:
      return words.nameBefore ? `Its name was “${words.nameBefore}”.` : "What is known of it was changed.";
  }
}
