import { type Found, firstOf, type Line, phrases, type Rule, textAt, words } from "./grammar.ts";
import type { Relation } from "./occasion.ts";

/** Words that hang what follows on an event. */
const trigger = phrases<Relation>([
  [
    "after",
    [
      "following | after | once | when | as soon as | subject to | pending | dependent on | dependent upon",
      "depending on | depending upon | dependant on | dependant upon | contingent on | contingent upon | awaiting",
      "on the back of | following on from | if | in light of | subsequent to | to follow | to follow on from | upon",
      "after completion of | from date of | from the date of | until after",
    ],
  ],
  [
    "with",
    [
      "link timescale with | link timescales with | link timescale to | link timescales to | linked to | linked with",
      "timescale linked to | timescales linked to | link to | link with | links to | in line with | aligned to",
      "aligned with | align with | align to | alongside | in tandem with | in conjunction with | to coincide with",
      "coincide with | coinciding with | as part of | at the time of | tied to | to tie in with | tie in with",
      "in parallel with | at the same time as | together with | to be aligned with | to be aligned to | along with",
      "to be linked to | to align with | in accordance with | as per | in step with | dictated by | determined by",
      "during development of | during the development of | throughout the development of | timed with | per",
      "timed to coincide with | in sync with | as agreed with | driven by | governed by | in time with | concurrent with",
    ],
  ],
  ["before", ["in time for | before | prior to | ahead of | in advance of | by the time | until | pre"]],
]);

/** What happens once and then is past: "on approval", "from launch", "post-election". */
const MILESTONES = words(
  "approval completion receipt adoption publication agreement appointment award confirmation conclusion implementation",
  "establishment launch sign-off sign commencement recruitment ratification consultation election elections covid",
  "recess review opening delivery start formation award acceptance endorsement inception referral",
);

const AT_MILESTONE = new Set(["on", "upon", "from", "post", "at", "by", "until", "pre"]);
const BEFORE_MILESTONE = new Set(["by", "until", "pre"]);

/** The relation that words give to the event named after them. The event's own words begin at `next`. */
export const eventWordAt: Rule<Relation> = firstOf(milestoneWord, (line, at) =>
  isOtherwise(line, at) ? null : trigger(line, at),
);

function milestoneWord(line: Line, at: number): Found<Relation> | null {
  if (!AT_MILESTONE.has(textAt(line, at))) return null;
  const dash = textAt(line, at + 1) === "-" ? at + 2 : at + 1;
  const noun = textAt(line, dash) === "the" ? dash + 1 : dash;
  if (!MILESTONES.has(textAt(line, noun))) return null;
  return { value: BEFORE_MILESTONE.has(textAt(line, at)) ? "before" : "after", next: dash };
}

/** "If" and "when" open a clause; in the middle of one they are something else. "After school" is a club. */
function isOtherwise(line: Line, at: number): boolean {
  const before = line.tokens[at - 1];
  const middle = before !== undefined && before.kind === "word" && !line.tokens[at]?.newLine;
  if (["if", "per"].includes(textAt(line, at))) return at > 0;
  if (textAt(line, at) === "after" && ["school", "care", "hours"].includes(textAt(line, at + 1))) return true;
  return textAt(line, at) === "when" && middle && ["know", "and", "or", "as"].includes(before.text);
}
