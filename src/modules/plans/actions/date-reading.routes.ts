import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { readMeantDay } from "../plans/meant-day.ts";
import { getPlan } from "../plans/plan.store.ts";
import { readTarget } from "./read-words.ts";

/** How words are read as a date, for the one line under the field: plain text, asked while typing. */
export async function showDateReading(visit: Visit): Promise<Response> {
  const one = visit.query("one");
  if (one === "ahead" || one === "nearest") return sayOneDay(visit, one);
  const number = /^[1-9]\d{0,8}$/.exec(visit.query("plan") ?? "")?.[0];
  const plan = number ? await getPlan(visit.scope, Number(number)) : null;
  const text = (visit.query("text") ?? "").slice(0, 300);
  // What is asked for counts from today; what a plan says counts from the day of its paper.
  const dated = visit.query("from") === "today" ? visit.scope.asOn : (plan?.datedOn ?? null);
  const target = readTarget(text, dated);
  const sentence = target
    ? target.kind === "none"
      ? "We cannot read this as a date yet."
      : `We read this as: ${sayReading(target, "long")}.`
    : "";
  return new Response(sentence, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

/** The same of a field that asks for one day: what its form will read. */
function sayOneDay(visit: Visit, sense: "ahead" | "nearest"): Response {
  const text = (visit.query("text") ?? "").slice(0, 300).trim();
  const day = readMeantDay(text, visit.scope.asOn, sense);
  const sentence = day ? `We read this as: ${sayDay(day)}.` : "We cannot read this as one day yet.";
  return new Response(text === "" ? "" : sentence, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
