import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Remembered } from "../../../platform/ledger/record-event.ts";
import type { Happening } from "../../../ui/components/history/history.tsx";
import { sayList } from "../../../ui/words/number-words.ts";
import { planEvents } from "../events.ts";

/** What happened to a risk, newest first. */
export function riskHistory(events: readonly Remembered[], names: ReadonlyMap<string, string>): Happening[] {
  return events.map((event, index) => ({
    on: dayInScotland(event.at),
    by: event.actorId ? (names.get(event.actorId) ?? "") : "",
    what: (
      <>
        <p>{sayEvent(event)}</p>
        {event.words.reason ? <p class="cm-small">“{event.words.reason}”</p> : null}
      </>
    ),
    first: index === events.length - 1,
  }));
}

const CHANGED: Readonly<Record<string, string>> = {
  text: "its words",
  mitigation: "what is done about it",
  ownerOrganisationId: "the organisation that owns it",
  ownerPersonId: "who keeps an eye on it",
  reviewOn: "when it is looked at again",
};

function sayEvent({ event, facts, words }: Remembered): string {
  switch (event) {
    case planEvents.riskAdded:
      return facts.likelihood && facts.impact
        ? `Put in the register: likelihood ${facts.likelihood}, impact ${facts.impact}.`
        : "Put in the register, not weighed yet.";
    case planEvents.riskClosed:
      return "Closed.";
    case planEvents.riskReopened:
      return "Opened again.";
    default:
      return sayChange(facts, words);
  }
}

function sayChange(facts: Remembered["facts"], words: Remembered["words"]): string {
  const changed = Array.isArray(facts.changed) ? facts.changed.map(String) : [];
  const others = changed.flatMap((name) => CHANGED[name] ?? []);
  const weight = (name: string, word: string) =>
    changed.includes(name)
      ? [`${word} from ${words[`${name}Before`] || "nothing"} to ${words[`${name}After`] || "nothing"}`]
      : [];
  return `Changed ${sayList([...weight("likelihood", "likelihood"), ...weight("impact", "impact"), ...others])}.`;
}
