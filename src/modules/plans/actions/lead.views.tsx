import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { type Lead, leadsOn } from "./lead.ts";

interface LeadSaidProps {
  /** The plan's own words. */
  text: string;
  leads: readonly Lead[];
  day: CalendarDate;
  /** Inside, people are named; outside, bodies only. */
  withPeople?: boolean;
}

/** Who leads, in the plan's words, and under them whom these words name and who answers for it. */
export function LeadSaid({ text, leads, day, withPeople }: LeadSaidProps) {
  const now = leadsOn(leads, day).flatMap(({ party }) => (party ? [party.name] : []));
  const named = [...new Set(now)].filter((name) => name !== text);
  const answering = leads.find((lead) => lead.answering)?.answering ?? null;
  const awaited = leads.find((lead) => lead.party === null && lead.from !== null);
  return (
    <>
      {text}
      {named.length > 0 ? <span class="cm-date__read">{named.join(", ")}</span> : null}
      {awaited?.from ? (
        <span class="cm-date__was">A lead is to be found by {sayDay(awaited.from, "short")}</span>
      ) : null}
      {withPeople ? (
        <span class="cm-date__read">
          {answering ? `${answering.name} answers for it` : "Nobody is named yet to answer for it"}
        </span>
      ) : null}
    </>
  );
}
