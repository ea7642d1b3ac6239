import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type Invalid, invalid } from "../../../kernel/invalid.ts";
import { sayTargetUnread } from "../actions/target.words.ts";

/** All that is wrong is said at once: a date that cannot be read beside whatever else a refused form has. */
export function withUnreadDate(form: Invalid, day: CalendarDate, field = "newdate"): Invalid {
  const typed = form.typed[field];
  const words = typeof typed === "string" ? typed.trim() : "";
  const unread = words === "" ? null : sayTargetUnread(words, day);
  return unread ? invalid(form.typed, [...form.problems, { field, message: unread }]) : form;
}
