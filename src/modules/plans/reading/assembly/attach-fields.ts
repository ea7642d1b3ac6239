import { readDate } from "../../../../kernel/fuzzy-date/index.ts";
import { unmarkedWords, wordsOfPieces } from "../wording/cell-words.ts";
import { measuresOf } from "../wording/measures.ts";
import type { EffectiveCell } from "./effective-cells.ts";
import type { BareAction, BareImprovement } from "./outline.ts";
import type { MoreWords } from "./read-plan.ts";
import { rowsOf, type Skeleton } from "./skeleton.ts";

/** What was said of an action or of a whole improvement, cell by cell. */
export interface Said {
  readonly lead: string[];
  readonly contributors: string[];
  readonly start: EffectiveCell[];
  readonly target: EffectiveCell[];
  readonly measures: string[];
  readonly progress: string[];
  readonly notes: string[];
  readonly more: MoreWords[];
}

/** An implications or outcome cell, and the one action whose row it stands in (null: the improvement's). */
export interface OwnCell {
  readonly cell: EffectiveCell;
  readonly action: BareAction | null;
}

export interface Attached {
  readonly said: (of: BareAction | BareImprovement) => Said;
  readonly outcomes: (of: BareImprovement) => OwnCell[];
  readonly implications: (of: BareImprovement) => OwnCell[];
}

export interface Targets {
  readonly actions: readonly BareAction[];
  readonly improvements: readonly BareImprovement[];
}

/**
 * Attaches the cells of fields: to each action whose row they cover, to the action above where their row has none, to
 * the improvement where they belong to it. A measure over all actions of an improvement is the improvement's.
 */
export function attachFields(cells: readonly EffectiveCell[], skeleton: Skeleton): Attached {
  const said = lazy<BareAction | BareImprovement, Said>(nothingSaid);
  const outcomes = lazy<BareImprovement, OwnCell[]>(() => []);
  const implications = lazy<BareImprovement, OwnCell[]>(() => []);
  for (const cell of cells) {
    const targets = targetsOf(cell, skeleton);
    if (!targets) continue;
    const { actions, improvements } = targets;
    if (cell.role === "outcome" || cell.role === "implications") {
      const list = cell.role === "outcome" ? outcomes : implications;
      const [only, more] = actions;
      for (const each of improvements) list(each).push({ cell, action: only && !more ? only : null });
    } else if (cell.role === "measure") addMeasures(cell, targets, said);
    else if (cell.role === "action") for (const each of actions) addDateWithin(cell, said(each));
    else {
      const of = actions.length > 0 ? actions : improvements;
      for (const each of of)
        addWords(cell, said(each), "share" in each ? shareOf(cell, each, actions.length) : null);
    }
  }
  return { said, outcomes, implications };
}

/** The actions and improvements a cell belongs to; null where it belongs to none. */
export function targetsOf(cell: EffectiveCell, { actionsAt, contextOf }: Skeleton): Targets | null {
  const context = contextOf.get(cell.id);
  if (!context) return null;
  if (cell.ofImprovement) return { actions: [], improvements: [context.improvement] };
  const [row, ...more] = rowsOf(cell);
  const own = row === undefined ? undefined : actionsAt.get(row);
  // Nearly every cell is of one row, and that of one action.
  const covered =
    more.length === 0
      ? (own ?? [])
      : [...new Set([row ?? "", ...more].flatMap((each) => actionsAt.get(each) ?? []))];
  const actions = covered.length > 0 ? covered : context.action ? [context.action] : [];
  const [first, second] = actions;
  if (first === undefined) return { actions, improvements: [context.improvement] };
  if (second === undefined) return { actions, improvements: [first.improvement] };
  return { actions, improvements: [...new Set(actions.map((action) => action.improvement))] };
}

function addMeasures(cell: EffectiveCell, { actions, improvements }: Targets, said: Attached["said"]): void {
  const label = cell.beside && cell.heading ? `${cell.heading}: ` : "";
  const measures = measuresOf(withoutLabel(cell)).map((measure) => `${label}${measure}`);
  for (const improvement of improvements) {
    const own = actions.filter((action) => action.improvement === improvement);
    const isWhole = own.length === 0 || (own.length > 1 && own.length === improvement.actions.length);
    const [first] = own;
    const aligned =
      first && first.share.of === own.length && measures.length === own.length && own.length > 1;
    if (aligned) for (const action of own) said(action).measures.push(measures[action.share.index] ?? "");
    else for (const of of isWhole ? [improvement] : own) said(of).measures.push(...measures);
  }
}

function addWords(cell: EffectiveCell, said: Said, words: string | null): void {
  const text = words ?? unmarkedWords(withoutLabel(cell));
  if (cell.role === "more") {
    said.more.push({ heading: cell.heading ?? "", text: wordsOfPieces(cell.words) });
    return;
  }
  // A dash says that there is nothing to say.
  if (!/[\p{L}\p{N}]/u.test(text) && cell.role !== "note") return;
  if (cell.role === "lead" && cell.withDate) addLeadWithDate(cell, said, text);
  else if (cell.role === "lead") said.lead.push(text);
  else if (cell.role === "contributors") said.contributors.push(text);
  else if (cell.role === "progress") said.progress.push(text);
  else if (cell.role === "note" && cell.kept) said.notes.push(wordsOfPieces(cell.words));
  else if (cell.role === "start-date" || cell.role === "target-date") {
    const list = cell.role === "start-date" ? said.start : said.target;
    list.push(words === null ? cell : { ...cell, words: [{ text: words }] });
  }
}

/** "Draft a strategy by March 2027", where the column says that it holds the timescale. */
function addDateWithin(cell: EffectiveCell, said: Said): void {
  const text = unmarkedWords(cell.words);
  if (cell.withDate && readDate(text).kind !== "none") said.target.push({ ...cell, words: [{ text }] });
}

/** "Council, June 2027": the date is read from the cell, and what stands beside it is the lead. */
function addLeadWithDate(cell: EffectiveCell, said: Said, text: string): void {
  const reading = readDate(text);
  if (reading.kind === "none") said.lead.push(text);
  else {
    said.target.push({ ...cell, words: [{ text }] });
    if (reading.label) said.lead.push(reading.label);
  }
}

/** Where several actions stand in one cell and another cell has as many lines, each action has its own line. */
function shareOf(cell: EffectiveCell, action: BareAction, covered: number): string | null {
  const { index, of } = action.share;
  return of > 1 && covered === of && cell.words.length === of ? (cell.words[index]?.text ?? null) : null;
}

/** The cell's words without the label that only names its field. */
export function withoutLabel(cell: EffectiveCell) {
  const [first, ...rest] = cell.words;
  if (!cell.label || !first?.text.trimStart().startsWith(cell.label)) return cell.words;
  return [{ ...first, text: first.text.trimStart().slice(cell.label.length).trim() }, ...rest];
}

function nothingSaid(): Said {
  return {
    lead: [],
    contributors: [],
    start: [],
    target: [],
    measures: [],
    progress: [],
    notes: [],
    more: [],
  };
}

function lazy<Key, Value>(make: () => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
}
