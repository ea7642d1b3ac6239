import { atSemicolons } from "../reading/wording/cell-words.ts";
import { numbered } from "../reading/wording/number-label.ts";
import type { FrozenAction, FrozenImprovement, FrozenMeasure, FrozenPlan } from "../versions/frozen-plan.ts";
import { type CellParagraph, plain } from "./cell-paragraph.ts";
import { implicationParagraphs, isMixed } from "./implication-paragraphs.ts";
import { IMPLICATIONS_LABEL } from "./plan-output.words.ts";
import { printableLine, printableLines } from "./printable-lines.ts";

/** A plan as rows of its six columns: what Word writes, and every other table of it. */
export type PlanOutputRow = ImprovementRow | FieldRow | ActionRow;

/** Heads the rows of its actions. What stands beside the title belongs to the whole improvement. */
export interface ImprovementRow {
  readonly kind: "improvement";
  readonly id: string;
  readonly title: readonly CellParagraph[];
  readonly measures: readonly CellParagraph[];
  readonly outcomes: readonly CellParagraph[];
}

/** A field of the whole improvement under its title: a label, and words across the other columns. */
export interface FieldRow {
  readonly kind: "field";
  readonly label: string;
  readonly words: Cell;
}

export interface ActionRow {
  readonly kind: "action";
  readonly id: string;
  /** One for each column, in their order. A blank cell has no paragraphs. */
  readonly cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell];
}

export type Cell = readonly CellParagraph[];

/**
 * Lays a plan out in its six columns. What was one merged cell over the actions of an improvement (implications,
 * outcome) is written in each row, so that no printed page lacks it; measures of the whole improvement stand in its own
 * row, so that they are not taken for those of each action. An action's own implications follow the improvement's.
 * `before`: how many improvements of the plan stand before these.
 */
export function planRows({ improvements }: Pick<FrozenPlan, "improvements">, before = 0): PlanOutputRow[] {
  return improvements.flatMap((improvement, index) => improvementRows(improvement, before + index + 1));
}

function improvementRows(improvement: FrozenImprovement, place: number): PlanOutputRow[] {
  const { actions, implications } = improvement;
  const number = printableLine(improvement.number);
  const labels = actionLabels(number, place, actions.length);
  const whole = implications.filter(({ actionId }) => !actions.some(({ id }) => id === actionId));
  const hasRows = actions.length > 0 && !isMixed(implications);
  const heading: ImprovementRow = {
    kind: "improvement",
    id: improvement.id,
    title: numberedLines(number || String(place), improvement.title, number !== ""),
    measures: measureParagraphs(improvement.measures),
    outcomes: actions.length === 0 ? plain(improvement.outcome) : [],
  };
  const field: FieldRow = {
    kind: "field",
    label: IMPLICATIONS_LABEL,
    words: implicationParagraphs(whole, []),
  };
  return [
    heading,
    ...(hasRows || whole.length === 0 ? [] : [field]),
    ...actions.map((action, index) =>
      actionRow(improvement, hasRows ? whole : [], action, labels[index] ?? ""),
    ),
  ];
}

function actionRow(
  improvement: FrozenImprovement,
  whole: FrozenImprovement["implications"],
  action: FrozenAction,
  label: string,
): ActionRow {
  const own = improvement.implications.filter(({ actionId }) => actionId === action.id);
  return {
    kind: "action",
    id: action.id,
    cells: [
      numberedLines(label, action.text),
      plain(action.lead.text),
      implicationParagraphs(whole, own),
      plain(action.target?.text ?? null),
      measureParagraphs(action.measures),
      plain(improvement.outcome),
    ],
  };
}

/**
 * A measure is a paragraph; the steps under it are list items. One that holds a semicolon and stands alone is a list
 * item too: as a plain cell it would be read as several.
 */
function measureParagraphs(measures: readonly FrozenMeasure[]): CellParagraph[] {
  const paragraphs = measures.flatMap(({ text }) =>
    plain(text).map((line, index) => (index === 0 ? line : stepOf(line))),
  );
  const [only] = paragraphs;
  if (paragraphs.length !== 1 || !only || atSemicolons(only.text)[0] === only.text) return paragraphs;
  return [{ ...only, mark: "•" }];
}

/** “• Find funders”, “2. Find funders”: a line of a measure that is a step of it. */
function stepOf(line: CellParagraph): CellParagraph {
  const [, mark, text] = /^([•◦▪‣·–—-]|\(?\w{1,4}[.)])\s+(.+)$/u.exec(line.text) ?? [];
  return mark && text ? { ...line, mark, text } : line;
}

/**
 * The numbers of an improvement's actions: “2.1”, “A1”. One that would be read as something else (action 10 of
 * improvement 2.1 looks like a day, “2.1.10”) gives way to one by the improvement's place in the plan.
 */
function actionLabels(number: string, place: number, count: number): string[] {
  const own = number === "" ? [] : [`${number}.`, ...(/\p{L}$/u.test(number) ? [number] : [])];
  const labels = [...own, `${place}.`].map((way) =>
    Array.from({ length: count }, (_, index) => `${way}${index + 1}`),
  );
  return labels.find((each) => each.every((label) => numbered(`${label}. Words`).number === label)) ?? [];
}

/** Words behind their number; alone where both together would be read otherwise, unless the number is the paper's own. */
function numberedLines(number: string, text: string, isOwn = false): CellParagraph[] {
  const [first = "", ...rest] = printableLines(text);
  const line = `${number}. ${first}`.trim();
  const read = numbered(line);
  const isSafe = isOwn || first === "" || (read.number === number && read.text === first);
  return [isSafe ? line : first, ...rest].map((each) => ({ label: null, mark: null, text: each }));
}
