import type { Column } from "./column.ts";
import type { Meaning } from "./heading-lexicon.ts";

/** Which columns hold the plan's own words: actions, the improvements they serve, the themes above those. */
export interface ItemColumns {
  /** The column of the actions (and of improvements that stand in rows of their own). */
  readonly item: number;
  readonly improvement: number | null;
  readonly theme: number | null;
  /** Further columns of the action's words ("Action", "Description"). */
  readonly details: readonly number[];
  /** Whether a heading names the items, rather than being what is left over. */
  readonly named: boolean;
}

const LEVEL: Partial<Record<Meaning, number>> = { theme: 1, improvement: 2, action: 3 };

/**
 * Chooses them by level, whatever the words: the most particular column holds the actions, the next above it the
 * improvements, the next the themes. "Priority, Objective, Lead" has priorities as improvements and objectives as
 * actions; "Objective, Action" has objectives as improvements. Null where nothing can be the item.
 */
export function itemColumns(columns: readonly Column[]): ItemColumns | null {
  const items = columns.filter((column) => column.meaning !== null && LEVEL[column.meaning] !== undefined);
  if (items.length === 0) return leftOverItem(columns);
  const deepest = Math.max(...items.map(levelOf));
  const candidates = items.filter((column) => levelOf(column) === deepest);
  const above = items.filter((column) => levelOf(column) < deepest);
  const { parents, item, details } = chooseItem(candidates, above.length > 0);
  const ladder = [...above.sort((a, b) => levelOf(a) - levelOf(b) || a.number - b.number), ...parents];
  return {
    item: item.number,
    improvement: ladder.at(-1)?.number ?? null,
    theme: ladder.at(-2)?.number ?? null,
    details: details.map((column) => column.number),
    named: true,
  };
}

/**
 * Of several columns of one level the left one groups the others where its texts repeat or are spread over rows
 * ("Action", "Tasks"), or where they are no actions ("Objective", "Recommendation"); else they say one thing in two
 * columns ("Action", "Description").
 */
function chooseItem(candidates: readonly Column[], grouped: boolean) {
  const sure = candidates.filter((column) => column.strength > 0.5);
  const [first, ...others] = sure.length > 0 ? sure : candidates;
  const weak = candidates.filter((column) => !sure.includes(column) && sure.length > 0);
  if (!first) throw new RangeError("A table without an item column has no item to choose.");
  const last = others.at(-1);
  // "What we will do" over several rows of "How?": the particular column holds the actions.
  const spread = weak.find((column) => column.contents.filled > first.contents.filled);
  if (!last && spread)
    return { parents: [first], item: spread, details: weak.filter((each) => each !== spread) };
  if (!last) return { parents: [], item: first, details: weak };
  const groups = first.contents.filled < last.contents.filled || first.contents.different() < 0.8;
  if (first.meaning !== "action" || (groups && !grouped))
    return { parents: [first], item: last, details: [...others.slice(0, -1), ...weak] };
  return { parents: [], item: first, details: [...others, ...weak] };
}

/**
 * Without a named item: the first of the wordy columns that nothing is known of, else a deliverable or milestone, else
 * an outcome beside a lead and a date is what is done.
 */
function leftOverItem(columns: readonly Column[]): ItemColumns | null {
  const unknown = columns.filter((column) => column.meaning === null && column.contents.filled > 0);
  const wordiest = Math.max(0, ...unknown.map((column) => column.contents.averageLength));
  const wordy = unknown.find((column) => column.contents.averageLength * WORDY >= wordiest);
  const found =
    wordy ??
    columns.find((column) => column.meaning === "measure" && NAMES_WORK.test(column.heading)) ??
    columns.find((column) => column.meaning === "outcome");
  return found ? { item: found.number, improvement: null, theme: null, details: [], named: false } : null;
}

/** "Deliverable | Owner | Due": where nothing else is named, what is to be delivered is what is to be done. */
export const NAMES_WORK = /\b(?:deliverables?|milestones?|outputs?)\b/iu;

/** A column with so many times fewer words than another holds no actions beside it. */
const WORDY = 2.5;

function levelOf(column: Column): number {
  return (column.meaning && LEVEL[column.meaning]) ?? 0;
}
