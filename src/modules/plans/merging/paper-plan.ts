import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { CheckedReading, PlanReading, ReadAction, ReadImprovement } from "../reading/index.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { wordsKey } from "./same-words.ts";

/** What a paper says, ready to be held against the live plan: of a paper that was read, or of a file of Commonty's. */
export interface PaperPlan {
  readonly dated: CalendarDate | null;
  readonly improvements: readonly PaperImprovement[];
  /** What the paper speaks of at all: one without a column of leads takes no lead away. */
  readonly says: ReadonlySet<PaperField>;
}

export type PaperField = "lead" | "date" | "measures" | "implications" | "outcome";

export interface PaperImprovement {
  readonly key: string;
  /** Null where the paper names no improvement over these actions. */
  readonly title: string | null;
  readonly number: string | null;
  readonly outcome: string | null;
  readonly measures: readonly string[];
  readonly implications: readonly PaperImplication[];
  readonly actions: readonly PaperAction[];
}

export interface PaperImplication {
  readonly kind: "cost" | "risk" | "resource" | "unspecified";
  readonly text: string;
}

export interface PaperAction {
  /** Its place in the paper, which stays when words are put right; or its id, in a file of Commonty's. */
  readonly key: string;
  readonly number: string | null;
  readonly text: string;
  readonly lead: string | null;
  readonly target: TargetDate | null;
  readonly measures: readonly string[];
  readonly progress: string | null;
  readonly figures: readonly PaperFigure[];
  readonly place: { readonly table: number; readonly row: number } | null;
}

/** A plain number that stands in the row of an action, under a heading. */
export interface PaperFigure {
  readonly heading: string;
  readonly value: string;
}

/** What a paper says with everything put right that a person has put right. */
export function paperPlanOf(reading: PlanReading, checked: CheckedReading): PaperPlan {
  const cells = actionCells(checked);
  const figures = figuresIn(checked);
  const unnamed = wordsKey(reading.fallbackTitle);
  const improvements = checked.plan.improvements.map((each, index): PaperImprovement => {
    const isNamed = each.title.trim() !== "" && wordsKey(each.title) !== unnamed;
    return {
      key: `improvement ${index + 1}`,
      title: isNamed ? each.title : null,
      number: each.number,
      outcome: each.outcome,
      measures: each.measures,
      implications: each.implications.map(({ kind, text }) => ({ kind, text })),
      actions: each.actions.map((action, at) => actionOf(action, cells.get(`${index}:${at}`), figures)),
    };
  });
  return { dated: reading.dated, improvements, says: fieldsSaid(checked.plan.improvements) };
}

/** What a file of Commonty's says. It carries every field, so that what is empty in it is empty. */
export function paperPlanOfFile({ datedOn, improvements }: FrozenPlan): PaperPlan {
  return {
    dated: datedOn ?? null,
    says: new Set(["lead", "date", "measures", "implications", "outcome"]),
    improvements: improvements.map(({ id, number, title, outcome, measures, implications, actions }) => ({
      key: id,
      number,
      title,
      outcome,
      measures: measures.map(({ text }) => text),
      implications: implications.map(({ kind, text }) => ({ kind, text })),
      actions: actions.map((action) => ({
        key: action.id,
        number: null,
        text: action.text,
        lead: action.lead.text,
        target: action.target,
        measures: action.measures.map(({ text }) => text),
        progress: action.progressSaid ?? null,
        figures: [],
        place: null,
      })),
    })),
  };
}

interface ActionCell {
  readonly key: string;
  readonly table: number;
  readonly row: number;
}

function actionOf(
  { number, text, lead, target: read, measures, progress }: ReadAction,
  cell: ActionCell | undefined,
  figures: ReadonlyMap<string, readonly PaperFigure[]>,
): PaperAction {
  const place = cell ? { table: cell.table, row: cell.row } : null;
  const own = (place && figures.get(`${place.table}:${place.row}`)) || [];
  const isCount = own.some(({ heading, value }) => COUNTS.test(heading) && value === number);
  return {
    key: cell?.key ?? `words ${wordsKey(text)}`,
    number: isCount ? null : number,
    text,
    lead,
    target: read && withoutDoubt(read),
    measures,
    progress,
    figures: own,
    place,
  };
}

function withoutDoubt({ doubt: _, ...reading }: NonNullable<ReadAction["target"]>): TargetDate {
  return reading;
}

/** The cell that each action stands in, by `improvement:action`. Several in one cell are told apart by their order. */
function actionCells({ plan, cells }: CheckedReading): Map<string, ActionCell> {
  const found = new Map<string, ActionCell>();
  for (const { id, where } of cells) {
    const use = plan.places[id];
    const [improvement] = use?.improvements ?? [];
    if (use?.role !== "action" || improvement === undefined) continue;
    for (const [index, action] of use.actions.entries()) {
      const key = `${improvement}:${action}`;
      if (found.has(key)) continue;
      const { table, row } = where;
      found.set(key, { key: use.actions.length > 1 ? `${id}-${index + 1}` : id, table, row });
    }
  }
  return found;
}

const FIGURE = /^[£€$]?\s?-?\d[\d\s,.]*(?:%|per cent)?$/u;

/** “Number of halls”: a column of figures, though its first word is that of a column of numbers. */
const COUNTS = /\b(?:numbers?|no\.?) of\b/iu;

/** Plain numbers that are part of nothing else, by the row they stand in: `table:row`. */
function figuresIn({ cells }: CheckedReading): Map<string, readonly PaperFigure[]> {
  const open = cells.filter(
    ({ role, text, heading, source }) =>
      (["unplaced", "note", "measure"].includes(role) || (role === "number" && COUNTS.test(heading ?? ""))) &&
      source === "cell" &&
      heading !== null &&
      FIGURE.test(text.trim()),
  );
  return new Map(
    Array.from(
      Map.groupBy(open, ({ where }) => `${where.table}:${where.row}`),
      ([row, own]) => [row, own.map(({ heading, text }) => ({ heading: heading ?? "", value: text.trim() }))],
    ),
  );
}

function fieldsSaid(improvements: readonly ReadImprovement[]): Set<PaperField> {
  const actions = improvements.flatMap((each) => each.actions);
  const said: Record<PaperField, boolean> = {
    lead: actions.some(({ lead }) => lead !== null),
    date: actions.some(({ target }) => target !== null),
    measures: [...improvements, ...actions].some(({ measures }) => measures.length > 0),
    implications: improvements.some(({ implications }) => implications.length > 0),
    outcome: improvements.some(({ outcome }) => outcome !== null),
  };
  return new Set((Object.keys(said) as PaperField[]).filter((field) => said[field]));
}
