import type { DateReading } from "../../../kernel/fuzzy-date/date-reading.ts";
import { type Paper, sayPlace } from "../../../kernel/paper.ts";
import type { ReadAction, ReadImprovement } from "./assembly/read-plan.ts";
import type { ReadingOptions } from "./plan-reading.ts";
import {
  checkReading,
  chosenIn,
  type PlanReading,
  questionsIn,
  readPlanIn,
  titleOfChoice,
} from "./plan-reading.ts";

/**
 * What `commonty inspect` prints of a paper. The fields of the contract are always there; further ones (`dated`,
 * `tables`, `questions`, `asides`, and of an improvement or action what only some papers have) may be added, none is changed.
 */
export function inspect(
  paper: Paper,
  options: ReadingOptions = {},
  reading: PlanReading = readPlanIn(paper, options),
) {
  const { plan, coverage, unplaced } = checkReading(reading);
  const chosen = chosenIn(reading);
  return {
    source: { name: paper.name, format: paper.format },
    title: titleOfChoice(reading, chosen) ?? reading.title,
    dated: reading.dated,
    improvements: plan.improvements.map(improvementOf),
    unplaced: unplaced.map(({ where, text, because, role }) => ({
      where: sayPlace(where),
      text,
      because,
      ...(role === "note" ? { note: true } : {}),
    })),
    coverage,
    tables: reading.tables.map(({ table, under, firstWords, rows, cells, why, actions }) => ({
      table,
      heading: under.at(-1) ?? null,
      words: firstWords.join(" | "),
      rows,
      cells,
      taken: chosen.has(table),
      why,
      ...(chosen.has(table) || actions === 0 ? {} : { actions }),
    })),
    questions: questionsIn(reading).map(({ id, kind, cells, suggestion, options: answers }) => ({
      id,
      kind,
      cells,
      suggestion,
      options: answers.map(({ value }) => value),
    })),
    asides: paper.asides.map(({ kind, text, where }) => ({ kind, text, where: where && sayPlace(where) })),
  };
}

function improvementOf(improvement: ReadImprovement) {
  const { number, title, outcome, outcomes, measures, implications, actions } = improvement;
  const { theme, lead, contributors, target, progress } = improvement;
  return {
    number,
    title,
    ...set({ theme }),
    outcome,
    ...(outcomes.some((each) => each.action !== undefined) ? { outcomes } : {}),
    measures,
    implications: implications.map(({ kind, text, action }) => ({
      kind,
      text,
      ...(action === undefined ? {} : { action }),
    })),
    ...set({ lead, contributors, target: target && dateOf(target), progress }),
    actions: actions.map(actionOf),
  };
}

function actionOf({ number, text, lead, contributors, target, measures, progress }: ReadAction) {
  return {
    ...set({ number }),
    text,
    lead,
    ...set({ contributors }),
    target: target && dateOf(target),
    measures,
    progress,
  };
}

/** The date's reading with its contract fields first, and no field that has nothing to say. */
function dateOf(reading: DateReading) {
  const { text, kind, start, end, approximate, ...more } = reading;
  return { text, kind, start, end, approximate, ...more };
}

/** Fields beside the contract's appear only where a paper has them. */
function set<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>;
}
