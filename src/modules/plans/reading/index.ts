/**
 * The inner door of reading plans out of papers: pure rules from the `Paper` that a reader gives to a plan, each cell
 * accounted for. `readPlanIn` reads, `checkReading` applies what a person has put right, `inspect` is the command's JSON.
 */

export { type Coverage, coverageOf } from "./assembly/coverage.ts";
export type { EffectiveCell } from "./assembly/effective-cells.ts";
export type {
  CellUse,
  OwnWords,
  ReadAction,
  ReadImplication,
  ReadImprovement,
  ReadPlan,
} from "./assembly/read-plan.ts";
export type { ReadOrder, ReadPaper } from "./child.ts";
export type { ImplicationKind } from "./headings/heading-lexicon.ts";
export { inspect } from "./inspect.ts";
export type { PaperFacts } from "./paper-facts.ts";
export type { CellCorrection, Corrections } from "./placing/corrections.ts";
export type { Because, Doubt, PlacedCell } from "./placing/placed-cell.ts";
export { type PlanInPaper, plansInPaper } from "./placing/plans-in-paper.ts";
export { changesBy, type Option, type Question, type QuestionKind } from "./placing/question.ts";
export { fieldRoles, type Role } from "./placing/role.ts";
export type { SeenTable, TableReason } from "./placing/seen-table.ts";
export {
  type CheckedReading,
  checkReading,
  chosenIn,
  type PlanReading,
  questionsIn,
  type ReadingOptions,
  readPlanIn,
  redated,
  titleOfChoice,
} from "./plan-reading.ts";
