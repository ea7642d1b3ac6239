import { isOver } from "../actions/action.ts";
import type {
  AskedAction,
  ChangedAction,
  DifferenceSection,
  FreshAction,
  GoneAction,
} from "./difference-section.ts";
import { type DifferenceSums, sumsOf } from "./difference-sums.ts";
import {
  type ActionField,
  actionDifferences,
  type FieldDifference,
  improvementDifferences,
} from "./field-differences.ts";
import { pairImprovements } from "./improvement-pairing.ts";
import type { LiveAction, LiveImprovement, LivePlan } from "./live-sheet.ts";
import { newFigures } from "./new-figures.ts";
import { orderDifference } from "./order-difference.ts";
import { asPairable, ofPaper, ofPlan } from "./pairables.ts";
import type { PairAnswers, Pairing } from "./pairing.ts";
import { pairActions } from "./pairing.ts";
import type { PaperImprovement, PaperPlan } from "./paper-plan.ts";
import { isNews, readProgress } from "./said-progress.ts";

export interface PlanDifferences {
  /** In the order of the plan, and then what is only in the paper. */
  readonly sections: readonly DifferenceSection[];
  readonly sums: DifferenceSums;
}

/** A sheet of updates says how actions go, and nothing of the plan's words. */
export type Purpose = "edition" | "updates";

/** Holds a paper against the live plan: what is the same, changed, new and gone, improvement by improvement. */
export function planDifferences(
  live: LivePlan,
  paper: PaperPlan,
  answers: PairAnswers = {},
  purpose: Purpose = "edition",
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
  const every = sectionsOf(live, paper, homes, pairing);
  const sections = purpose === "edition" ? every : every.map(withoutWords);
  return { sections, sums: sumsOf(sections, live, paper) };
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
  readonly improvement: LiveImprovement | null;
  paper: PaperImprovement | null;
  readonly pairs: ChangedAction[];
  readonly fresh: FreshAction[];
  readonly gone: GoneAction[];
  readonly asked: AskedAction[];
  readonly ended: LiveAction[];
}

function draftOf(improvement: LiveImprovement | null): Draft {
  return { improvement, paper: null, pairs: [], fresh: [], gone: [], asked: [], ended: [] };
}

/** The improvement of the first action that has a counterpart; else the first of the plan. */
function nearestOf(
  { actions }: PaperImprovement,
  pairedTo: ReadonlyMap<string, { readonly plan: string }>,
  inPlan: ReadonlyMap<string, { readonly improvement: LiveImprovement }>,
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
    changed: inOrder(improvement, pairs).filter((each) => !isSame(each)),
    same: inOrder(improvement, pairs).filter(isSame),
  };
}

/** Of a sheet of updates only what it says of how actions go is a difference. */
function withoutWords(section: DifferenceSection): DifferenceSection {
  const pairs = section.changed.map((each) => ({ ...each, fields: [], movedTo: null }));
  return {
    ...section,
    fields: [],
    changed: pairs.filter((each) => !isSame(each)),
    same: [...section.same, ...pairs.filter(isSame)],
  };
}

/** As they stand in the plan. */
function inOrder(improvement: LiveImprovement | null, pairs: readonly ChangedAction[]): ChangedAction[] {
  const place = new Map(improvement?.actions.map(({ id }, index) => [id, index] as const));
  return pairs.toSorted((a, b) => (place.get(a.action.id) ?? 0) - (place.get(b.action.id) ?? 0));
}
