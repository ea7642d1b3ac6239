import { type Line, phrases, textAt, words } from "./grammar.ts";

/** Bodies that meet; named beside a month they stand for their meeting in it. */
const BODIES = words(
  "board committee council cabinet forum partnership executive subcommittee panel smt cmt cog",
  "assembly commission ijb group cppb team",
);

/** Gatherings, which can be named by a year too ("2027 AGM"). */
const GATHERINGS = words(
  "meeting meetings agm conference summit gathering workshop event elections election hustings",
  "congress census symposium session awayday",
);

/** Occasions that are a week, a day or a festival with a name of its own ("Challenge Poverty Week 2025"). */
const CELEBRATIONS = words("week day month festival games gala fortnight show");

/** What else can come next and so be an occasion: a process, a plan, a review. */
const OCCASIONS = words(
  "process review refresh cycle plan plans loip round budget survey strategy programme inspection",
  "audit assessment report newsletter phase stage iteration version update recess term soa",
  "parliament administration bulletin edition tender contract visit training opportunity agenda",
  "agendas publication intake cohort consultation",
);

const ACRONYM = /^[a-z]{3,7}$/;

/** Whether a body's name ends here: "Board", "meeting"; after "to" also an acronym ("to SCPP in February"). */
export function isMeetingWord(line: Line, at: number, led: boolean): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  if (BODIES.has(token.text)) return token.capital;
  if (GATHERINGS.has(token.text)) return true;
  if (CELEBRATIONS.has(token.text)) {
    const before = textAt(line, at - 1) === "'" ? at - 2 : at - 1;
    return token.capital && line.tokens[before]?.capital === true;
  }
  return led && token.caps && ACRONYM.test(token.text) && isReported(line, at);
}

/** An acronym is a body that meets if something is brought to it. */
function isReported(line: Line, at: number): boolean {
  const brought =
    /^(brought|presented|reported|submitted|taken|report|paper|update|present|submit|bring|back|go|return|papers|reports)$/;
  for (let before = at - 1; before > at - 8 && before >= 0; before -= 1) {
    if (brought.test(textAt(line, before))) return true;
  }
  return false;
}

/** After a date: the token after the meeting's name ("Board meeting" of "June 2026 Board meeting"), null if none follows. */
export function meetingEndAt(line: Line, at: number, onlyGatherings: boolean): number | null {
  let end: number | null = null;
  for (let next = at; next < at + 6; next += 1) {
    const token = line.tokens[next];
    if (token?.kind !== "word" || (token.newLine && next > at)) break;
    const isGathering = GATHERINGS.has(token.text);
    const isBody = BODIES.has(token.text) && (token.capital || end !== null) && !onlyGatherings;
    if (isGathering || isBody) end = next + 1;
    else if (
      end !== null ||
      !(token.capital || ["of", "the", "and", "full", "community", "planning"].includes(token.text))
    )
      break;
  }
  return end;
}

const coming = phrases<true>([
  [
    true,
    [
      "next | the next | forthcoming | upcoming | following | subsequent | next available",
      "next scheduled | next full | next annual | next quarterly | next appropriate",
      "next planned",
    ],
  ],
]);

/** The token after "next Board meeting", "next LOIP process": an occasion still to come; null if it is none ("next steps"). */
export function nextOccasionAt(line: Line, at: number): number | null {
  const first = coming(line, at);
  if (!first) return null;
  let end: number | null = null;
  for (let next = first.next; next < first.next + 7; next += 1) {
    const token = line.tokens[next];
    if (token?.kind !== "word" || token.newLine) break;
    if (isOccasion(token.text) || (BODIES.has(token.text) && next < first.next + 5)) end = next + 1;
    else if (end === null && ENDS_A_NAME.has(token.text)) break;
    else if (end !== null && token.text !== "of" && token.text !== "the" && !token.capital) break;
    else if (end !== null && token.capital && !isOccasion(token.text)) end = extendName(line, end, next);
  }
  return end;
}

const ENDS_A_NAME = words("in for to on with that and by at steps from as is are");

/** "next meeting of the Strategic Board": the name goes on. */
function extendName(line: Line, end: number, at: number): number {
  return textAt(line, end) === "of" ? at + 1 : end;
}

function isOccasion(text: string): boolean {
  return GATHERINGS.has(text) || OCCASIONS.has(text);
}
