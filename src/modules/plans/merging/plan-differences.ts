import { isOver } from "../actions/action.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import type { PlanSheet, SheetAction, SheetImprovement } from "../plans/plan-sheet.store.ts";
import {
  type ActionField,
  actionDifferences,
  type FieldDifference,
  type ImprovementField,
  improvementDifferences,
} from "./field-differences.ts";
import { pairImprovements } from "./improvement-pairing.ts";
import { newFigures } from "./new-figures.ts";
import { orderDifference } from "./order-difference.ts";
import type { PairAnswers, Pairable, PairedBy, Pairing } from "./pairing.ts";
import { pairActions } from "./pairing.ts";
import type { PaperAction, PaperImprovement, PaperPlan } from "./paper-plan.ts";
import { isNews, readProgress, type SaidProgress } from "./said-progress.ts";

/** The live plan with what was said and shown of its actions, as a paper is held against it. */
export interface LivePlan {
  readonly sheet: PlanSheet;
  /** What was said of each action so far, by its id. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** The figures that were given for each measure so far, by its id. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
}

export interface PlanDifferences {
  /** In the order of the plan, and then what is only in the paper. */
  readonly sections: readonly DifferenceSection[];
  readonly sums: DifferenceSums;
}

/** What differs in one improvement: of the plan, or one that only the paper has. */
export interface DifferenceSection {
  readonly improvement: SheetImprovement | null;
  readonly paper: PaperImprovement | null;
  readonly fields: readonly FieldDifference<ImprovementField>[];
  readonly changed: readonly ChangedAction[];
  readonly fresh: readonly FreshAction[];
  readonly gone: readonly GoneAction[];
  readonly asked: readonly AskedAction[];
  readonly same: readonly PairedAction[];
  /** Ended in the plan, and not in the paper: nothing to decide. */
  readonly ended: readonly SheetAction[];
}

export interface PairedAction {
  readonly action: SheetAction;
  readonly paper: PaperAction;
  readonly by: PairedBy;
  /** The number that the paper gives it, where that is another. */
  readonly numbered: string | null;
}

export interface ChangedAction extends PairedAction {
  readonly improvement: SheetImprovement;
  readonly fields: readonly FieldDifference<ActionField>[];
  /** Where it stands in the paper, if that is elsewhere: the improvement there. */
  readonly movedTo: PaperImprovement | null;
  readonly progress: SaidProgress | null;
  readonly figures: readonly NewFigure[];
}

/** A figure of the paper for a measure of the action that is a number. */
export interface NewFigure {
  readonly measure: MeasureRow;
  readonly value: string;
}

export interface FreshAction {
  readonly paper: PaperAction;
  readonly splitFrom: SheetAction | null;
}

export interface GoneAction {
  readonly action: SheetAction;
  readonly wordsNowIn: PaperAction | null;
}

export interface AskedAction {
  readonly paper: PaperAction;
  readonly candidates: readonly SheetAction[];
}

/** How many actions are what. Of the plan: same, changed, gone, asked and ended add up; of the paper: same, changed, fresh and questions. */
export interface DifferenceSums {
  readonly inPlan: number;
  readonly inPaper: number;
  readonly same: number;
  readonly changed: number;
  readonly moved: number;
  readonly fresh: number;
  readonly gone: number;
  readonly questions: number;
  readonly asked: number;
  readonly ended: number;
  readonly renumbered: number;
  /** Improvements of which something differs. */
  readonly improvements: number;
}

/** Holds a paper against the live plan: what is the same, changed, new and gone, improvement by improvement. */
export function planDifferences(
  live: LivePlan,
  paper: PaperPlan,
  answers: PairAnswers = {},
): PlanDifferences {
  const { improvements } = live.sheet;
  const named = paper.improvements.flatMap((each) =>
    each.title === null ? [] : [{ ...each, title: each.title }],
  );
  const homes = pairImprovements(improvements.map(asPairable), named);
  const pairing = pairActions({
    plan: improvements.flatMap((each, index) =>
      each.actions.map((action, at) => ofPlan(action, each, index, at)),
    ),
    paper: paper.improvements.flatMap((each) => each.actions.map((action) => ofPaper(action, each))),
    homes,
    answers,
  });
  const sections = sectionsOf(live, paper, homes, pairing);
  return { sections, sums: sumsOf(sections, live, paper) };
}

function asPairable({ id, title, number, actions }: SheetImprovement) {
  return { key: id, title, number, actions };
}

/** An export numbers actions by their improvement's number or, where that would be misread, by its place. */
function ofPlan(action: SheetAction, improvement: SheetImprovement, index: number, at: number): Pairable {
  const own = improvement.number ?? "";
  const labels = [action.label, `${index + 1}.${at + 1}`, `${own}.${at + 1}`, `${own}${at + 1}`];
  return {
    key: action.id,
    text: action.text,
    home: improvement.id,
    labels: [...new Set(labels)],
    short: String(action.number),
    lead: action.leadText,
    date: action.target?.text ?? null,
  };
}

function ofPaper({ key, text, number, lead, target }: PaperAction, improvement: PaperImprovement): Pairable {
  const plain = number?.trim().replace(/[.)]+$/u, "") ?? "";
  const isShort = /^\d+$/u.test(plain);
  return {
    key,
    text,
    home: improvement.key,
    labels: plain === "" || isShort ? [] : [plain],
    short: isShort ? plain : null,
    lead,
    date: target?.text ?? null,
  };
}

function sectionsOf(
  live: LivePlan,
  paper: PaperPlan,
  homes: ReadonlyMap<string, string>,
  pairing: Pairing,
): DifferenceSection[] {
  const { improvements } = live.sheet;
  const inPlan = new Map(
    improvements.flatMap((improvement) =>
      improvement.actions.map((action) => [action.id, { improvement, action }]),
    ),
  );
  const pairedTo = new Map(pairing.pairs.map((pair) => [pair.paper, pair]));
  const questions = new Map(pairing.questions.map((each) => [each.paper, each.candidates]));
  const fresh = new Map(pairing.fresh.map((each) => [each.paper, each.splitFrom]));
  const missing = new Map(pairing.missing.map((each) => [each.plan, each.wordsNowIn]));
  const papers = new Map(
    paper.improvements.flatMap(({ actions }) => actions.map((each) => [each.key, each])),
  );
  const drafts = new Map<string, Draft>(improvements.map((each) => [each.id, draftOf(each)]));
  for (const each of paper.improvements) {
    const home = homes.get(each.key);
    const own = home === undefined ? null : (drafts.get(home) ?? null);
    if (own) own.paper = each;
    else if (each.title !== null) drafts.set(each.key, { ...draftOf(null), paper: each });
    // Where the paper names no improvement, what is new in it stands where its neighbours are.
    let near = own ?? drafts.get(each.key) ?? nearestOf(each, pairedTo, inPlan, drafts) ?? null;
    for (const action of each.actions) {
      const pair = pairedTo.get(action.key);
      const found = pair && inPlan.get(pair.plan);
      if (pair && found) {
        const target = drafts.get(found.improvement.id);
        const isMoved = each.title !== null && home !== found.improvement.id;
        const changed = comparedAction(live, paper, { ...found, paper: action, by: pair.by }, each, isMoved);
        target?.pairs.push(changed);
        if (each.title === null) near = target ?? near;
        continue;
      }
      const candidates = questions.get(action.key);
      if (candidates)
        near?.asked.push({
          paper: action,
          candidates: candidates.flatMap((key) => inPlan.get(key)?.action ?? []),
        });
      else if (fresh.has(action.key))
        near?.fresh.push({
          paper: action,
          splitFrom: inPlan.get(fresh.get(action.key) ?? "")?.action ?? null,
        });
    }
  }
  for (const { improvement, action } of inPlan.values()) {
    if (!missing.has(action.id)) continue;
    const target = drafts.get(improvement.id);
    if (isOver(action.status)) target?.ended.push(action);
    else target?.gone.push({ action, wordsNowIn: papers.get(missing.get(action.id) ?? "") ?? null });
  }
  return [...drafts.values()].map((draft, index) => sectionOf(draft, index + 1, paper));
}

interface Draft {
  readonly improvement: SheetImprovement | null;
  paper: PaperImprovement | null;
  readonly pairs: ChangedAction[];
  readonly fresh: FreshAction[];
  readonly gone: GoneAction[];
  readonly asked: AskedAction[];
  readonly ended: SheetAction[];
}

function draftOf(improvement: SheetImprovement | null): Draft {
  return { improvement, paper: null, pairs: [], fresh: [], gone: [], asked: [], ended: [] };
}

/** The improvement of the first action that has a counterpart; else the first of the plan. */
function nearestOf(
  { actions }: PaperImprovement,
  pairedTo: ReadonlyMap<string, { readonly plan: string }>,
  inPlan: ReadonlyMap<string, { readonly improvement: SheetImprovement }>,
  drafts: ReadonlyMap<string, Draft>,
): Draft | undefined {
  const [first] = actions.flatMap(({ key }) => inPlan.get(pairedTo.get(key)?.plan ?? "")?.improvement ?? []);
  return (first && drafts.get(first.id)) ?? [...drafts.values()][0];
}

function comparedAction(
  live: LivePlan,
  said: PaperPlan,
  { improvement, action, paper, by }: Pick<ChangedAction, "improvement" | "action" | "paper" | "by">,
  paperImprovement: PaperImprovement,
  isMoved: boolean,
): ChangedAction {
  const fields = actionDifferences(
    action,
    improvement,
    paper,
    paperImprovement,
    said,
    live.sheet.plan.datedOn,
  );
  const move: FieldDifference<ActionField>[] = isMoved
    ? [
        {
          field: "improvement",
          plan: [{ text: improvement.title }],
          paper: [{ text: paperImprovement.title ?? "" }],
        },
      ]
    : [];
  const progress = readProgress(paper.progress);
  const index = live.sheet.improvements.indexOf(improvement);
  const known = ofPlan(action, improvement, index, improvement.actions.indexOf(action));
  const { labels, short } = ofPaper(paper, paperImprovement);
  const isRenumbered = labels.length > 0 && !labels.some((label) => known.labels.includes(label));
  return {
    ...{ action, improvement, paper, by },
    fields: [...fields, ...move],
    movedTo: isMoved ? paperImprovement : null,
    numbered: isRenumbered && short === null ? paper.number : null,
    progress: progress && isNews(progress, action, live.said.get(action.id) ?? []) ? progress : null,
    figures: newFigures(paper.figures, [...action.measures, ...improvement.measures], live.shown),
  };
}

function isSame({ fields, progress, figures }: ChangedAction): boolean {
  return fields.length === 0 && progress === null && figures.length === 0;
}

function sectionOf(
  { improvement, paper, pairs, ...rest }: Draft,
  place: number,
  said: PaperPlan,
): DifferenceSection {
  const fields = improvement && paper?.title ? improvementDifferences(improvement, place, paper, said) : [];
  const order = improvement && paper ? orderDifference(improvement, paper, pairs) : null;
  return {
    ...{ improvement, paper, ...rest },
    fields: order ? [...fields, order] : fields,
    changed: pairs.filter((each) => !isSame(each)),
    same: pairs.filter(isSame),
  };
}

function sumsOf(
  sections: readonly DifferenceSection[],
  { sheet }: LivePlan,
  paper: PaperPlan,
): DifferenceSums {
  const count = (of: (section: DifferenceSection) => readonly unknown[]) =>
    sections.reduce((sum, section) => sum + of(section).length, 0);
  const inPlan = sheet.improvements.reduce((sum, { actions }) => sum + actions.length, 0);
  const [same, changed, gone, ended] = [
    count((each) => each.same),
    count((each) => each.changed),
    count((each) => each.gone),
    count((each) => each.ended),
  ];
  return {
    ...{ inPlan, same, changed, gone, ended },
    inPaper: paper.improvements.reduce((sum, { actions }) => sum + actions.length, 0),
    moved: count((each) => each.changed.filter(({ movedTo }) => movedTo !== null)),
    fresh: count((each) => each.fresh),
    questions: count((each) => each.asked),
    asked: inPlan - same - changed - gone - ended,
    renumbered: count((each) => [...each.same, ...each.changed].filter(({ numbered }) => numbered !== null)),
    improvements: sections.filter(({ improvement, fields }) => improvement && fields.length > 0).length,
  };
}
