import type { CalendarDate } from "../../../../kernel/calendar-date.ts";
import type { DateReading } from "../../../../kernel/fuzzy-date/date-reading.ts";
import type { Corrections } from "../placing/corrections.ts";
import type { PlacedCell } from "../placing/placed-cell.ts";
import type { Question } from "../placing/question.ts";
import { readTarget } from "../wording/dates.ts";
import { sameWordsKey } from "../wording/words.ts";
import { type Attached, attachFields, type Said, targetsOf } from "./attach-fields.ts";
import { type EffectiveCell, effectiveCells } from "./effective-cells.ts";
import type { BareAction, BareImprovement } from "./outline.ts";
import type { CellUse, ReadAction, ReadImprovement, ReadPlan } from "./read-plan.ts";
import { sharedImplications, sharedMeasures, sharedOutcomes } from "./shared-words.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

/** What assembling needs to know beside the cells. Plain data, kept with them. */
export interface AssemblyContext {
  /** The paper's day, from which relative dates count. */
  readonly dated: CalendarDate | null;
  /** The improvement of actions that stand under none. */
  readonly fallbackTitle: string;
  readonly mergesKept: boolean;
  readonly questions: readonly Question[];
}

/** Builds the plan from placed cells and all a person has put right. Assembling again gives the same plan. */
export function assemble(
  cells: readonly PlacedCell[],
  corrections: Corrections,
  context: AssemblyContext,
): { plan: ReadPlan; cells: readonly EffectiveCell[] } {
  const effective = effectiveCells(cells, context.questions, corrections);
  const skeleton = skeletonOf(effective, context.fallbackTitle);
  const attached = attachFields(effective, skeleton);
  const improvements = skeleton.improvements.map((each) => improvementOf(each, attached, context));
  return { plan: { improvements, places: placesOf(effective, skeleton) }, cells: effective };
}

function improvementOf(bare: BareImprovement, attached: Attached, context: AssemblyContext): ReadImprovement {
  const { mergesKept } = context;
  const shared = sharedMeasures(bare.actions.map((action) => attached.said(action).measures));
  const said = attached.said(bare);
  const own = sharedOutcomes(attached.outcomes(bare), bare, mergesKept);
  const outcomes = bare.isOutcome ? [{ text: bare.title }, ...own] : own;
  return {
    number: bare.number,
    title: bare.title,
    theme: bare.theme,
    outcome: outcomes.length > 0 ? outcomes.map(({ text }) => text).join("\n") : null,
    outcomes,
    measures: unrepeated([...said.measures, ...shared]),
    implications: sharedImplications(attached.implications(bare), bare, mergesKept),
    actions: bare.actions.map((action) => actionOf(action, attached.said(action), shared, context)),
    lead: wordsOf(said.lead, "; "),
    contributors: wordsOf(said.contributors, "; "),
    target: targetOf(said, context),
    progress: wordsOf(said.progress, "\n"),
    notes: said.notes,
    ...(said.more.length > 0 ? { more: said.more } : {}),
  };
}

function actionOf(
  bare: BareAction,
  said: Said,
  shared: readonly string[],
  context: AssemblyContext,
): ReadAction {
  const isShared = new Set(shared.map(sameWordsKey));
  return {
    number: bare.number,
    text: bare.text,
    lead: wordsOf(said.lead, "; "),
    contributors: wordsOf(said.contributors, "; "),
    target: targetOf(said, context),
    measures: unrepeated(said.measures.filter((measure) => !isShared.has(sameWordsKey(measure)))),
    progress: wordsOf(said.progress, "\n"),
    notes: said.notes,
    ...(said.more.length > 0 ? { more: said.more } : {}),
  };
}

function targetOf({ start, target }: Said, { dated }: AssemblyContext): DateReading | null {
  return readTarget(start, target, dated);
}

function wordsOf(texts: readonly string[], between: string): string | null {
  return texts.length > 0 ? unrepeated(texts).join(between) : null;
}

function unrepeated(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts;
  const byKey = new Map(texts.toReversed().map((text) => [sameWordsKey(text) || text, text]));
  return [...byKey.values()].toReversed();
}

/** Where the words of each cell went, for whoever shows the reading cell by cell. */
function placesOf(cells: readonly EffectiveCell[], skeleton: Skeleton): Record<string, CellUse> {
  const improvementAt = new Map(skeleton.improvements.map((each, index) => [each, index]));
  const actionAt = new Map(
    skeleton.improvements.flatMap((each) => each.actions.map((action, index) => [action, index] as const)),
  );
  const byCell = new Map<string, BareAction[]>();
  for (const action of actionAt.keys()) byCell.set(action.cell, [...(byCell.get(action.cell) ?? []), action]);
  const places: Record<string, CellUse> = {};
  for (const cell of cells) {
    const use = useOf(cell);
    if (use) places[cell.id] = use;
  }
  return places;

  function useOf(cell: EffectiveCell): CellUse | null {
    if (NOWHERE.has(cell.role) || (cell.role === "note" && !cell.kept)) return null;
    if (cell.role === "continuation") return places[cell.joins ?? ""] ?? null;
    const own = byCell.get(cell.id);
    const targets = own
      ? { actions: own, improvements: [...new Set(own.map((each) => each.improvement))] }
      : targetsOf(cell, skeleton);
    if (!targets) return null;
    const isWhole = cell.role === "improvement" || cell.role === "theme";
    return {
      role: cell.role,
      improvements: targets.improvements.map((each) => improvementAt.get(each) ?? 0),
      actions: isWhole ? [] : targets.actions.map((each) => actionAt.get(each) ?? 0),
    };
  }
}

const NOWHERE: ReadonlySet<string> = new Set(["heading", "title", "repeat", "unplaced"]);
