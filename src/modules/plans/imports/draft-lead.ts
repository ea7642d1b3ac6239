import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Party } from "../actions/lead.ts";
import type { LeadMatch } from "../actions/match-lead.ts";
import { readLead } from "../actions/read-words.ts";
import { type LeadAnswer, leadAnswer, leadKey, type ReviewCorrections } from "./review-corrections.ts";

/** Who leads by the words of a paper, and how we know. */
export interface UnderstoodLead extends LeadMatch {
  readonly text: string;
  readonly by: "names" | "person" | "nobody";
}

/** Reads whom a lead's words mean: as a person said, else by the names and other names of this partnership. */
export function understandLead(
  text: string,
  parties: readonly Party[],
  corrections: ReviewCorrections,
  dated: CalendarDate | null,
): UnderstoodLead {
  const answer = leadAnswer(corrections, leadKey(text));
  const read = readLead(text, parties, dated);
  const known = read.leads.length > 0 || read.mode !== null;
  if (!answer) return { text, mode: read.mode, leads: read.leads, by: known ? "names" : "nobody" };
  const chosen = partiesOf(answer, parties);
  if (chosen.length === 0) return { text, mode: "to-be-identified", leads: [], by: "person" };
  const leads = chosen.map((party) => ({ party, from: null, note: null }));
  const [first, second] = chosen;
  const mode = second ? (read.mode === "equal" ? "equal" : "joint") : first?.standsForAll ? "all" : "sole";
  return { text, mode, leads, by: "person" };
}

/** Reads each lead's words once: a paper says the same few leads hundreds of times. */
export function leadReader(
  parties: readonly Party[],
  corrections: ReviewCorrections,
  dated: CalendarDate | null,
): (text: string) => UnderstoodLead {
  const known = new Map<string, UnderstoodLead>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = understandLead(text, parties, corrections, dated);
    known.set(text, read);
    return read;
  };
}

/** `organisation:…`, `group:…`: how a party stands in a form. */
export function partyKey({ kind, id }: Pick<Party, "kind" | "id">): string {
  return `${kind}:${id}`;
}

/** The parties of an answer that still exist here. */
export function partiesOf(answer: LeadAnswer, parties: readonly Party[]): Party[] {
  return answer.parties.flatMap((key) => parties.find((party) => partyKey(party) === key) ?? []);
}
