import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type Invalid, invalid } from "../../../kernel/invalid.ts";
import { sayTargetUnread } from "../actions/target.words.ts";

/** All that is wrong is said at once: a date that cannot be read beside whatever else a refused form has. */
export function withUnreadDate(form: Invalid, day: CalendarDate, field = "newdate"): Invalid {
  const typed = form.typed[field];
  const words = typeof typed === "string" ? typed.trim() : "";
  const unread = words === "" ? null : sayTargetUnread(words, day);
  if (!unread) return form;
  // Beside why more time is needed, before it: as the fields stand.
  const why = form.problems.findIndex((problem) => /reason$/i.test(problem.field));
  return invalid(
    form.typed,
    form.problems.toSpliced(why < 0 ? form.problems.length : why, 0, { field, message: unread }),
  );
}
