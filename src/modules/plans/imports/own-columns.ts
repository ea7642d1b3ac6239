import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import { flagWords, inequalityWords } from "../actions/flags.words.ts";
import type { Inequality } from "../actions/inequality.ts";
import type { Party } from "../actions/lead.ts";
import { readTarget } from "../actions/read-words.ts";
import { TABLE_COLUMNS } from "../outputs/plan-output.words.ts";
import type { ReadAction, ReadImprovement } from "../reading/index.ts";
import { findParty, nameKey } from "./names-in-file.ts";
import type { DraftExtras, DraftParty, DraftStep } from "./plan-draft.ts";

type More = ReadAction["more"];

/** What a table of ours says of an action beside the six columns, with the helpers that nobody here is called. */
export interface OwnColumns extends DraftExtras {
  readonly unknownHelpers: readonly string[];
}

/** Reads back what `buildPlanTable` wrote, a line for each thing. Of any paper, those who help, as far as they are known. */
export function ownColumnsOf(
  { more, contributors }: Pick<ReadAction, "more" | "contributors">,
  parties: readonly Party[],
  dated: CalendarDate | null,
): OwnColumns {
  const helpers = linesOf(contributors, /\n|;\s/).map((line) => ({ line, ...helperIn(line, parties) }));
  const marks = wordsUnder(more, TABLE_COLUMNS.flags);
  return {
    contributors: helpers.flatMap(({ party, part }) => (party ? [{ party, part }] : [])),
    unknownHelpers: helpers.flatMap(({ party, line }) => (party ? [] : [line])),
    themes: wordsUnder(more, TABLE_COLUMNS.themes),
    steps: wordsUnder(more, TABLE_COLUMNS.steps).map((line) => stepIn(line, dated)),
    occasion: wordsUnder(more, TABLE_COLUMNS.occasion).join(" ") || null,
    isQuickWin: marks.includes(flagWords["quick-win"]),
    isPrevention: marks.includes(flagWords.prevention),
    inequality: inequalityIn(marks),
  };
}

/** What it says of the whole improvement: in the rows of its actions, and in its own. */
export function ownColumnsOfImprovement(
  improvement: Pick<ReadImprovement, "more" | "actions">,
  parties: readonly Party[],
): {
  readonly aim: string | null;
  readonly concerns: readonly DraftParty[];
  readonly unknown: readonly string[];
} {
  const all = [...(improvement.more ?? []), ...improvement.actions.flatMap(({ more = [] }) => more)];
  const names = [...new Set(wordsUnder(all, TABLE_COLUMNS.concerns))];
  const found = names.map((name) => findParty(parties, name, "organisation"));
  return {
    aim:
      [...new Set(all.filter(({ heading }) => heading === TABLE_COLUMNS.aim).map(({ text }) => text))][0] ??
      null,
    concerns: found.filter((party) => party !== null),
    unknown: names.filter((_, index) => !found[index]),
  };
}

function wordsUnder(more: More, heading: string): readonly string[] {
  return (more ?? []).filter((each) => each.heading === heading).flatMap(({ text }) => linesOf(text));
}

function linesOf(text: string | null, between: RegExp = /\n/): readonly string[] {
  return (text ?? "").split(between).flatMap((line) => line.trim() || []);
}

/** “NHS Strathbrae (a room)”: the body, and what it brings. */
function helperIn(line: string, parties: readonly Party[]): { party: Party | null; part: string | null } {
  const whole = partyCalled(line, parties);
  if (whole) return { party: whole, part: null };
  const [, name, part] = /^(.+?) \((.+)\)$/s.exec(line) ?? [];
  return { party: name ? partyCalled(name, parties) : null, part: part ?? null };
}

function partyCalled(name: string, parties: readonly Party[]): Party | null {
  return (
    findParty(parties, name) ??
    parties.find(({ aliases }) => aliases.some((each) => nameKey(each) === nameKey(name))) ??
    null
  );
}

/** “Find funders (by March 2027; done on 3 May 2027)”: brackets that hold no date are words of the step. */
function stepIn(line: string, dated: CalendarDate | null): DraftStep {
  const [, text, within = ""] = /^(.+) \((.+)\)$/s.exec(line) ?? [];
  const facts = within.split("; ");
  const done = /^done on (.+)$/.exec(facts.at(-1) ?? "")?.[1];
  const doneOn = done === undefined ? null : dayIn(done);
  const said = (doneOn ? facts.slice(0, -1) : facts).join("; ");
  const target = said === "" ? null : readTarget(said, dated);
  if (text === undefined || (said === "" && !doneOn) || target?.kind === "none")
    return { text: line, target: null, doneOn: null };
  return { text, target, doneOn };
}

function dayIn(words: string): CalendarDate | null {
  const { kind, start } = readDate(words);
  return kind === "day" && start ? parseDay(start) : null;
}

function inequalityIn(marks: readonly string[]): Inequality | null {
  const grades: readonly Inequality[] = [1, 2, 3];
  return grades.find((grade) => marks.includes(inequalityWords[grade])) ?? null;
}
