import type { ReadingToSay } from "../../words/date-words.ts";

/** The shapes in which dates are drawn: each says how sure one is of the day (design, “Charts”). */
export const dateShapes = {
  day: "On this day",
  interval: "Some time in this period",
  deadline: "By this day",
  about: "About then",
  event: "At a meeting or other occasion",
  ongoing: "Ongoing or repeating",
  none: "No date",
} as const;

export type DateShape = keyof typeof dateShapes;

/** How a date is drawn. Words that give no day, and an occasion that nobody has set yet, have none. */
export function shapeOf(reading: ReadingToSay | null): DateShape {
  if (!reading || reading.kind === "none") return "none";
  if (reading.kind === "ongoing" || reading.kind === "recurring") return "ongoing";
  const { start, end, approximate, deadline } = reading;
  if (!start && !end) return "none";
  // “Forum held in September”: an occasion of which only the month is known is drawn as that month.
  if (reading.kind === "event" && (!start || !end || start === end)) return "event";
  if (approximate) return "about";
  if (end && (deadline || !start)) return "deadline";
  return start === end ? "day" : "interval";
}
