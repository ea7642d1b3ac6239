import { sayReading } from "../../../ui/words/date-words.ts";
import type { TargetDate } from "../../plans/index.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import type { OpenDate } from "./open-data.form.ts";

/** A date as open data tells it: the plan's words, and our reading of them. */
export function openDateOf(date: TargetDate | null | undefined): OpenDate | null {
  if (!date) return null;
  return {
    words: leaveOutContacts(date.text),
    kind: date.kind,
    from: date.start,
    to: date.end,
    isApproximate: date.approximate,
    reviewBy: date.review ?? null,
    reading: leaveOutContacts(sayReading(date, "long")),
  };
}
