import type { PaperFormat } from "../../../../kernel/paper.ts";
import type { ReadAction, ReadImprovement } from "../assembly/read-plan.ts";
import type { Corrections } from "../placing/corrections.ts";
import { checkReading, type PlanReading, readPlanIn } from "../plan-reading.ts";
import { drawnPaper } from "./drawn-paper.ts";

/** The plan read out of a drawn paper, line by line: improvements, what belongs to them, and their actions. */
export function toldPlan(drawing: string, format?: PaperFormat): string[] {
  return tellPlan(readDrawing(drawing, format));
}

export function readDrawing(drawing: string, format?: PaperFormat, asPlan = false): PlanReading {
  return readPlanIn(drawnPaper(drawing, format), { asPlan });
}

/**
 * `2. Title (under Theme)`, then `outcome:`, `measure:`, `cost:` (`of 2` where only that action's), then
 * `- number text | lead | target | measures | progress`, with a dot for what is not set.
 */
export function tellPlan(reading: PlanReading, corrections: Corrections = {}): string[] {
  const { plan, unplaced } = checkReading(reading, corrections);
  return [
    ...plan.improvements.flatMap(tellImprovement),
    ...unplaced.map(({ id, text }) => `unplaced ${id}: ${text}`),
  ];
}

function tellImprovement(improvement: ReadImprovement): string[] {
  const { number, title, theme, outcomes, measures, implications, lead, target, progress, notes, actions } =
    improvement;
  const of = (action?: number) => (action === undefined ? "" : ` of ${action}`);
  return [
    `${number === null ? "" : `${number}. `}${title}${theme === null ? "" : ` (under ${theme})`}`,
    ...outcomes.map(({ text, action }) => `outcome${of(action)}: ${text}`),
    ...measures.map((measure) => `measure: ${measure}`),
    ...implications.map(({ kind, text, action }) => `${kind}${of(action)}: ${text}`),
    ...(lead === null ? [] : [`lead: ${lead}`]),
    ...(target === null ? [] : [`target: ${target.text}`]),
    ...(progress === null ? [] : [`progress: ${progress}`]),
    ...notes.map((note) => `note: ${note}`),
    ...actions.map(tellAction),
  ];
}

function tellAction({
  number,
  text,
  lead,
  contributors,
  target,
  measures,
  progress,
  notes,
}: ReadAction): string {
  const fields = [lead, target?.text ?? null, measures.join(" + ") || null, progress];
  const last = fields.findLastIndex((field) => field !== null);
  const shown = fields.slice(0, last + 1).map((field) => ` | ${field ?? "·"}`);
  const more = [...(contributors ? [` with ${contributors}`] : []), ...notes.map((note) => ` (${note})`)];
  return `- ${number === null ? "" : `${number} `}${text}${shown.join("")}${more.join("")}`;
}
