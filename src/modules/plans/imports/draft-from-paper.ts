import type { Party } from "../actions/lead.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { kindOfMeasure } from "../measures/measure.ts";
import {
  type CheckedReading,
  checkReading,
  type PlanReading,
  type ReadAction,
  type ReadImprovement,
} from "../reading/index.ts";
import { leadReader, partiesOf, type UnderstoodLead } from "./draft-lead.ts";
import { noteOfAction, noteOfImprovement, sayConcerned } from "./kept.words.ts";
import { ownColumnsOf, ownColumnsOfImprovement } from "./own-columns.ts";
import {
  type DraftAction,
  type DraftImprovement,
  type DraftMeasure,
  NO_EXTRAS,
  type PlanDraft,
} from "./plan-draft.ts";
import { leadAnswer, leadKey, plainLead, type ReviewCorrections } from "./review-corrections.ts";

/** The plan that a paper becomes with everything that a person has put right. */
export function draftFromPaper(
  reading: PlanReading,
  corrections: ReviewCorrections,
  parties: readonly Party[],
): PlanDraft {
  const checked = checkReading(reading, corrections);
  const { dated } = reading;
  const cells = actionCells(checked);
  const readLead = leadReader(parties, corrections, dated);
  const improvements = checked.plan.improvements.map((each, index): DraftImprovement => {
    const ordinal = each.number ?? String(index + 1);
    const own = ownColumnsOfImprovement(each, parties);
    return {
      number: each.number,
      title: each.title.trim() || reading.fallbackTitle,
      outcome: each.outcome,
      aim: own.aim,
      concerns: own.concerns,
      note: noteOfImprovement({ ...each, notes: [...each.notes, ...own.unknown.map(sayConcerned)] }),
      measures: each.measures.map(measureOf),
      implications: each.implications.map(({ kind, text, action }) => ({
        kind,
        text,
        action: action === undefined ? null : action - 1,
      })),
      actions: each.actions.map((action, place) => {
        const { unknownHelpers, ...extras } = ownColumnsOf(action, parties, dated);
        const noted = { ...action, contributors: unknownHelpers.join("; ") || null };
        return {
          ...actionOf(action, readLead),
          ...extras,
          note: noteOfAction(noted, `${ordinal}.${place + 1}`),
          ...cells.get(`${index}:${place}`),
        };
      }),
    };
  });
  const otherNames = otherNamesIn(checked.plan.improvements, corrections, parties);
  const summary = homelessNotes(checked);
  return {
    period: "",
    summary,
    datedOn: dated,
    headings: "improvement",
    caveats: [],
    improvements,
    otherNames,
  };
}

function actionOf(
  { text, lead, target: read, measures, progress }: ReadAction,
  readLead: (text: string) => UnderstoodLead,
): DraftAction {
  const understood = lead === null ? null : readLead(lead);
  const target = read && withoutDoubt(read);
  return {
    text,
    leadText: lead,
    leadMode: understood?.mode ?? null,
    leads: (understood?.leads ?? []).map(({ party, from, note }) => ({ party, from, to: null, note })),
    target,
    firstTarget: target,
    status: target?.kind === "ongoing" ? "ongoing" : "not-started",
    measures: measures.map(measureOf),
    progressSaid: progress,
    note: null,
    ...NO_EXTRAS,
    place: null,
    dateReadFrom: null,
  };
}

/** What a plan keeps of a date's reading: the doubt was the review's. */
function withoutDoubt({ doubt: _, ...reading }: NonNullable<ReadAction["target"]>): TargetDate {
  return reading;
}

function measureOf(text: string): DraftMeasure {
  return { text, kind: kindOfMeasure(text), unit: null, baseline: null, aim: null };
}

type Origin = Pick<DraftAction, "place" | "dateReadFrom">;

/** Notes that a person keeps of words above the first improvement: they belong to the plan as a whole. */
function homelessNotes({ plan, cells }: CheckedReading): string {
  return cells
    .filter(({ id, kept }) => kept && !plan.places[id])
    .map(({ words }) => words.map(({ text }) => text).join("\n"))
    .join("\n");
}

/** Where each action stands in the paper, and what its date was read from, by `improvement:action`. */
function actionCells({ plan, cells }: CheckedReading): Map<string, Origin> {
  const found = new Map<string, Origin>();
  for (const cell of cells) {
    const use = plan.places[cell.id];
    const [improvement] = use?.improvements ?? [];
    if (!use || improvement === undefined) continue;
    for (const action of use.actions) {
      const key = `${improvement}:${action}`;
      const before = found.get(key) ?? { place: null, dateReadFrom: null };
      const { table, row } = cell.where;
      if (use.role === "action") found.set(key, { ...before, place: before.place ?? { table, row } });
      else if (use.role === "target-date" && cell.correction?.date)
        found.set(key, { ...before, dateReadFrom: cell.correction.date });
    }
  }
  return found;
}

/** The words of leads that a person wants remembered as another name of the one they mean. */
function otherNamesIn(
  improvements: readonly ReadImprovement[],
  corrections: ReviewCorrections,
  parties: readonly Party[],
): PlanDraft["otherNames"] {
  const words = new Map(
    improvements.flatMap(({ actions }) =>
      actions.flatMap(({ lead }) => (lead === null ? [] : [[leadKey(lead), plainLead(lead)] as const])),
    ),
  );
  return [...words].flatMap(([key, name]) => {
    const answer = leadAnswer(corrections, key);
    const [party, another] = answer ? partiesOf(answer, parties) : [];
    return answer?.remember && party && !another ? [{ party, name }] : [];
  });
}
