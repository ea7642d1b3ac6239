import { addDays, dayInScotland, sayDay } from "../../kernel/calendar-date.ts";

/** `today at 2.14 pm`, `yesterday at 9.05 am`, `on 3 March 2027 at noon`: a moment as a person in Scotland says it. */
export function sayMoment(moment: Date, now: Date): string {
  const day = dayInScotland(moment);
  const today = dayInScotland(now);
  const time = sayTime(moment);
  if (day === today) return `today at ${time}`;
  if (day === addDays(today, -1)) return `yesterday at ${time}`;
  return `on ${sayDay(day)} at ${time}`;
}

function sayTime(moment: Date): string {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
  if (clock === "12:00") return "noon";
  const hour = Number(clock.slice(0, 2));
  return `${hour % 12 || 12}.${clock.slice(3)} ${hour < 12 ? "am" : "pm"}`;
}
