import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { DateReading } from "../../../kernel/fuzzy-date/date-reading.ts";
import type { Party } from "../actions/lead.ts";
import {
  type CheckedReading,
  checkReading,
  type EffectiveCell,
  type PlanReading,
  type Question,
  questionsIn,
  type ReadPlan,
} from "../reading/index.ts";
import { understandLead } from "./draft-lead.ts";
import { leadAnswer, leadKey, type ReviewCorrections } from "./review-corrections.ts";

export type AskedQuestion = AskedOfReading | AskedOfLead;

interface Asked {
  readonly number: number;
  readonly answered: boolean;
  /** The option that holds now: what a person chose, else our suggestion. */
  readonly chosen: string;
  readonly cells: readonly EffectiveCell[];
}

export interface AskedOfReading extends Asked {
  readonly is: "reading";
  readonly question: Question;
  /** For a date: how it reads without an answer. */
  readonly suggested: DateReading | null;
  /** For the rest of a row: the words before it, and both together. */
  readonly halves: { readonly before: string; readonly joined: string } | null;
}

export interface AskedOfLead extends Asked {
  readonly is: "lead";
  readonly key: string;
  readonly words: string;
  readonly remember: boolean;
}

/** All that a person should decide: what is open first, then what they have answered. */
export function reviewQuestions(
  reading: PlanReading,
  checked: CheckedReading,
  corrections: ReviewCorrections,
  parties: readonly Party[],
): AskedQuestion[] {
  const byId = new Map(checked.cells.map((cell) => [cell.id, cell]));
  // Which tables make the plan is asked by itself, with all of them in sight.
  const questions = questionsIn(reading, corrections).filter(({ kind }) => kind !== "table");
  // Without a correction the paper reads as we suggest; and only some questions look back at that.
  const isAsRead = Object.keys({ ...corrections.cells, ...corrections.answers }).length === 0;
  const looksBack = questions.some(({ kind }) => kind === "date" || kind === "split-row");
  const suggested = isAsRead || !looksBack ? checked : checkReading(reading, asChosen(corrections));
  const of = questions.map((question): Omit<AskedOfReading, "number"> => {
    const answer = corrections.answers?.[question.id];
    const [first = ""] = question.cells;
    const isSaid = question.cells.every((id) => corrections.cells?.[id] !== undefined);
    return {
      is: "reading",
      question,
      answered: answer !== undefined || isSaid,
      chosen: answer ?? question.suggestion,
      cells: question.cells.flatMap((id) => byId.get(id) ?? []),
      suggested: question.kind === "date" ? targetAt(suggested.plan, first) : null,
      halves: question.kind === "split-row" ? halvesOf(first, suggested) : null,
    };
  });
  const all = [...of, ...leadQuestions(checked, corrections, parties, reading.dated)];
  const open = all.filter(({ answered }) => !answered);
  const settled = all.filter(({ answered }) => answered);
  return [...open, ...settled].map((asked, index) => ({ ...asked, number: index + 1 }) as AskedQuestion);
}

/** The paper as we suggest it, read from the tables that a person chose. */
function asChosen({ tables, answers = {} }: ReviewCorrections) {
  const ofTables = Object.entries(answers).filter(([id]) => id.startsWith("table:"));
  return { ...(tables ? { tables } : {}), answers: Object.fromEntries(ofTables) };
}

function leadQuestions(
  { plan, cells }: CheckedReading,
  corrections: ReviewCorrections,
  parties: readonly Party[],
  dated: CalendarDate | null,
): Omit<AskedOfLead, "number">[] {
  const asked = new Map<string, { words: string; cells: EffectiveCell[] }>();
  const byWords = new Map<string, string>();
  for (const { actions } of plan.improvements)
    for (const { lead } of actions) if (lead !== null) byWords.set(leadKey(lead), lead);
  for (const [key, words] of byWords) {
    // Asked until somebody answers, and shown among the answered afterwards; what the names settle is never asked.
    if (understandLead(words, parties, { ...corrections, leads: {} }, dated).by === "nobody")
      asked.set(key, { words, cells: [] });
  }
  for (const cell of cells) {
    const words = cell.role === "lead" ? leadAt(plan, cell.id) : null;
    if (words !== null) asked.get(leadKey(words))?.cells.push(cell);
  }
  return [...asked].map(([key, { words, cells }]) => {
    const answer = leadAnswer(corrections, key);
    return {
      is: "lead",
      key,
      words,
      cells,
      answered: answer !== undefined,
      chosen: answer?.parties.join(" ") ?? "",
      remember: answer?.remember ?? false,
    };
  });
}

/** The cell that a second half goes on with: as it stands in the paper, and with the half joined on. */
function halvesOf(half: string, { cells }: CheckedReading): AskedOfReading["halves"] {
  const joins = cells.find(({ id }) => id === half)?.joins;
  const first = cells.find(({ id }) => id === joins);
  return first ? { before: first.text, joined: first.words.map(({ text }) => text).join(" ") } : null;
}

/** The words of the lead to which a cell belongs. */
export function leadAt(plan: ReadPlan, cell: string): string | null {
  const use = plan.places[cell];
  const [improvement, action] = [use?.improvements[0] ?? -1, use?.actions[0] ?? -1];
  return plan.improvements[improvement]?.actions[action]?.lead ?? null;
}

/** The date to which a cell belongs. */
export function targetAt(plan: ReadPlan, cell: string): DateReading | null {
  const use = plan.places[cell];
  const improvement = plan.improvements[use?.improvements[0] ?? -1];
  const [action] = use?.actions ?? [];
  return (action === undefined ? improvement?.target : improvement?.actions[action]?.target) ?? null;
}
