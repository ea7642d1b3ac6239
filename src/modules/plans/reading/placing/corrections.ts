import type { ImplicationKind } from "../headings/heading-lexicon.ts";
import type { Role } from "./role.ts";

/** What a person has put right. Plain data: kept with the paper, and applied anew each time the plan is assembled. */
export interface Corrections {
  /** By cell. */
  readonly cells?: Readonly<Record<string, CellCorrection>>;
  /** By question: the value of the option chosen. What is said of a cell itself goes before an answer. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The tables that make the plan, where a person has chosen; else those that were taken by their headings. */
  readonly tables?: readonly number[];
}

export interface CellCorrection {
  /** "note" said by a person keeps the words as a note of the improvement or the action. */
  readonly role?: Role;
  /** The field's words, in place of the paper's (which stay beside it). */
  readonly text?: string;
  /** Words to read the date from, in place of the cell's. */
  readonly date?: string;
  /** Which other reading of the date is meant: the place in its list of doubts, from 0. */
  readonly otherReading?: number;
  /** The kind of each implication in the cell, in order; the last one holds for the rest. */
  readonly kinds?: readonly (ImplicationKind | "unspecified")[];
  /** The cell it goes on with or says again, for the roles "continuation" and "repeat". */
  readonly joins?: string;
  /** Each item of the list in the cell is an action of its own. */
  readonly apart?: boolean;
  /** It belongs to the whole improvement, in whatever row it stands. */
  readonly ofImprovement?: boolean;
}
