import { type Found, type Line, phrases, skipAll, words } from "./grammar.ts";

/** How the words around a stretch bind it: somewhere in it, by its end, before it, from its beginning, after it, until its end. */
export type Mode = "at" | "by" | "before" | "from" | "after" | "until";

/** What a word before a date does: binds it, makes it rough, or opens "between … and …". */
export type Lead = Mode | "about" | "between" | "moved";

/** Words that only place a date ("in June"), among them the headings of columns and the ways to say that a date was moved. */
const PLACING = [
  "likely | likely to be | probably | possibly | hopefully | ideally | go live | go-live | going live | goes live",
  "in | on | at | during | through | thru | for | of | the | their | its | our | a | throughout | within",
  "over | across | over the course of | in the course of | during the period | for the period",
  "the period | covering | scheduled for | scheduled | planned for | planned | target",
  "targeted for | targeted | target date | date | dates | timescale | timescales | timeframe",
  "time scale | timeline | proposed | proposed for | milestone | programmed for | to be held",
  "be held | held | takes place | taking place | take place | to take place | set for",
  "aim for | as at | expected | anticipated | provisionally | provisional",
  "aiming for | arranged for | due to take place | moved to | revised to | revised",
  "revised date | extended to | now | rescheduled to | rescheduled for | new date",
  "delayed to | delayed until | deferred to | deferred until | postponed to | postponed until",
  "slipped to | changed to | carried forward to | original date | original | originally",
  "previously | was | brought forward to | pushed back to",
];

const BY = [
  "close of play | by close of play | close of business | by close of business | cob | by cob",
  "between now and | now until | from now until | from now to | by | no later than",
  "not later than | due | due by | due in | due on | due for | due date | deadline",
  "deadline date | deadline of | deadline is | deadline for completion | on or before",
  "by or before | latest | latest by | at the latest by | by the latest | by no later than",
  "end date | completion date | target completion | target completion date | completion",
  "expected completion | expected completion date | estimated completion",
  "estimated completion date | anticipated completion | completion by | completion in",
  "for completion by | for completion in | for completion | due for completion | completed by",
  "complete by | to complete by | to complete in | to complete | aim to complete by",
  "in time for | expected by | closing date | ending | ends | finish | finishes | finishing",
  "finished by | finish by | finish date | end | end by | expires | closes | conclude by",
  "submission date | target for completion | delivered by | delivery by | achieve by",
  "achieved by | concluding | must be by",
];

const UNTIL = [
  "now - | until | till | til | upto | up to | up until | up till | through to | running to | runs to",
  "runs until | lasting until | running until | to | until at least | extended until",
  "funded to | funded until | through until",
];

const FROM = [
  "from | since | as of | as from | with effect from | wef | w.e.f. | effective from",
  "effective | no earlier than | not before | not earlier than | onwards from | start date",
  "commencement date | live from | active from | earliest | in and from | rolling out from",
  "rolled out from | roll out from | established from | in place from | in place since",
  "starting | starts | start | started | commencing | commences | commence | commenced",
  "beginning | begins | begin | began | commencement | to start | to begin | to commence",
  "will start | will begin | will commence",
];

const ABOUT = [
  "approximately | approx | aprox | approximatly | around | about | circa | c | ca | roughly",
  "~ | sometime | some time | estimated | est",
  "estimate | towards | toward | in or around | on or around | on or about | in the region of",
  "nominally | indicatively | indicative | in around",
];

/** Words before a date, read one after the other: "due by", "for approximately". */
export const leadAt = phrases<Lead>([
  ["at", PLACING],
  ["by", BY],
  ["before", ["before | prior to | ahead of | in advance of | earlier than | sooner than | pre"]],
  ["until", UNTIL],
  ["from", FROM],
  ["after", ["after", "following", "post", "beyond", "later than", "past"]],
  ["about", ABOUT],
  ["between", ["between", "in between"]],
  [
    "moved",
    [
      "slipped from | moved from | extended from | changed from | revised from | delayed from | deferred from",
      "rescheduled from | pushed back from | postponed from | brought forward from | amended from",
    ],
  ],
]);

/** Words after a date. */
export const trailAt = phrases<"from" | "by" | "about">([
  [
    "from",
    [
      "onwards | onward | and onwards | and onward | and beyond | onwards and beyond",
      "and thereafter | thereafter | and on | and after | or later | - present | to present",
      "to date | - to date | and following years | - onwards | + | start | ( start ) | (start date)",
      "on wards | & onwards | & beyond | forward | forwards | at the earliest",
    ],
  ],
  [
    "by",
    [
      "at the latest | latest | at latest | or earlier | or sooner | deadline | if not before",
      "if not sooner | completion | finish | (end) | (end date) | (complete)",
    ],
  ],
  ["about", ["or thereabouts | or so | approximately | approx | estimated", "est | indicative"]],
]);

const modal = phrases<true>([
  [
    true,
    [
      "should | to | will | must | shall | is to | are to | it should | this should | expected to",
      "aim to | due to | needs to | need to | planned to | likely to | intended to | scheduled to",
      "all to | will need to | aiming to",
    ],
  ],
]);

const done = phrases<"state" | "act">([
  ["state", ["in place", "in post", "operational", "live", "up and running", "ready"]],
  [
    "act",
    [
      "complete | completed | finalised | finalized | finished | concluded | achieved | done",
      "delivered | fully in place | implemented | established | signed off | set up",
    ],
  ],
]);

const HOW = words("fully all also substantially largely successfully");
const PREPOSITIONS = words("in on by for during at within : -");
const BE = words("be being");

/** "(should) be in place in …", "to be completed in …": a deadline though only "in" is said. Gives the token after it. */
export function dueAt(line: Line, at: number): Found<true> | null {
  const asked = modal(line, at)?.next ?? at;
  const be = skipAll(line, skipAll(line, asked, HOW), BE);
  const state = done(line, skipAll(line, be, HOW));
  // "Completed in May 2016" tells of something done; "to be completed in May 2016" and "in place in May 2016" ask for it.
  if (!state || (be === asked && state.value !== "state")) return null;
  if (state.value === "state" && be === asked && textIsLive(line, state.next)) return null;
  return { value: true, next: skipAll(line, state.next, PREPOSITIONS) };
}

/** "live from April", "ready from April": a beginning, not an end. */
function textIsLive(line: Line, next: number): boolean {
  return ["from", "since"].includes(line.tokens[next]?.text ?? "");
}
