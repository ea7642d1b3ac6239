import type { CellCorrection } from "./corrections.ts";
import { fieldRoles, type Role } from "./role.ts";

export type QuestionKind =
  /** The second half of a row, cut by a page break. */
  | "split-row"
  /** Cells that stand beside their columns. */
  | "shifted"
  /** A date that can be read in two ways, or in none. */
  | "date"
  /** An implication that does not say whether it is a risk, a cost or a resource. */
  | "implication"
  /** A column whose heading says nothing we know. */
  | "column"
  /** A row with a lead, a date or a measure, but no action. */
  | "without-action"
  /** A row with one cell filled: the title of an improvement, or an action of which nothing else is set. */
  | "title-or-action"
  /** A list in an action's cell: the steps of one action, or several actions. */
  | "several-actions"
  /** Whether a table is (part of) the plan. */
  | "table";

/** Something a person should decide. Nothing waits for it: the suggestion is what the plan shows until they do. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly cells: readonly string[];
  /** The value of the option that holds until somebody answers. */
  readonly suggestion: string;
  readonly options: readonly Option[];
  /** For a column its heading; for a date the words in doubt. */
  readonly words?: string;
}

export interface Option {
  readonly value: string;
  /** What it changes, cell by cell. Without it, the value is a role for all cells of the question. */
  readonly changes?: Readonly<Record<string, CellCorrection>>;
}

/** What an answer changes. An unknown option changes nothing. */
export function changesBy(question: Question, value: string): Readonly<Record<string, CellCorrection>> {
  const option = question.options.find((each) => each.value === value);
  if (!option) return {};
  return (
    option.changes ?? Object.fromEntries(question.cells.map((id) => [id, { role: option.value as Role }]))
  );
}

/** The roles a column can be given. */
export const columnOptions: readonly Option[] = [...fieldRoles, "note", "unplaced"].map((value) => ({
  value,
}));
