import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import type { Party } from "./lead.ts";
import { type LeadMatch, matchLead } from "./match-lead.ts";
import type { TargetDate } from "./target-date.ts";

/** The target date that words give in a plan of this day: the words as they are, and their first reading. Null for no words. */
export function readTarget(words: string, dated: CalendarDate | null): TargetDate | null {
  const text = words.trim();
  if (!text) return null;
  const { doubt: _, ...reading } = readDate(text, { dated, sense: "target" });
  return reading;
}

/** The first day that words speak of: from when an interim lead holds. */
export function startOfWords(words: string, dated: CalendarDate | null): CalendarDate | null {
  const reading = readDate(words, { dated, sense: "target" });
  return reading.start ?? (reading.end ? (`${reading.end.slice(0, 8)}01` as CalendarDate) : null);
}

/** The lead that words give: the words as they are, and who of this partnership they name. */
export function readLead(
  words: string,
  parties: readonly Party[],
  dated: CalendarDate | null,
): LeadMatch & { readonly leadText: string | null } {
  const leadText = words.trim() || null;
  if (!leadText) return { leadText, mode: null, leads: [] };
  return { leadText, ...matchLead(leadText, parties, (part) => startOfWords(part, dated)) };
}
