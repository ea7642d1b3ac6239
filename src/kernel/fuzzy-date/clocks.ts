import { type Line, skip, textAt, valueAt, words } from "./grammar.ts";

/** "at 10.30am", "14:00", "2pm", "10.00 - 12.30": gives the token after it. */
export function clockAt(line: Line, at: number): number | null {
  const start = textAt(line, at) === "at" ? at + 1 : at;
  const hour = valueAt(line, start);
  if (hour < 0 || hour > 24) return null;
  const colon = textAt(line, start + 1);
  const minutes = textAt(line, start + 2);
  const hasMinutes =
    (colon === ":" || colon === ".") && minutes.length === 2 && valueAt(line, start + 2) < 60;
  const half = textAt(line, hasMinutes ? start + 3 : start + 1);
  if (/^(am|pm|noon)$/.test(half)) return (hasMinutes ? start + 3 : start + 1) + 1;
  return hasMinutes && colon === ":" && valueAt(line, start + 2) >= 0 ? start + 3 : null;
}

const PARTS_OF_DAY = words("noon midday midnight");

/** The time of day between a word that binds a date and the day itself: "5pm on", "12 noon,", "midday". Gives the token after it. */
export function timeBeforeDayAt(line: Line, at: number): number | null {
  const number = valueAt(line, at) >= 0 ? at + 1 : at;
  const end = PARTS_OF_DAY.has(textAt(line, number)) ? number + 1 : clockAt(line, at);
  if (end === null) return null;
  return skip(line, skip(line, end, ","), "on");
}
