import type { CellPlace, Piece } from "../../../../kernel/paper.ts";
import type { ImplicationKind } from "../headings/heading-lexicon.ts";
import type { Role } from "./role.ts";

/** A cell of the paper, and what it is taken for. Plain data: it can be kept and read back. */
export interface PlacedCell {
  /** `t1r7c3` for a cell; `t1r7+1` for a line of text under row 7; `t1+1` for a line above table 1. */
  readonly id: string;
  /** A table's cell; a line under a table that goes on with its last row; a line above a table. */
  readonly source: "cell" | "fragment" | "line";
  readonly where: CellPlace & { readonly rowSpan: number; readonly columnSpan: number };
  /** The paper's words, which never change. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The heading of its column, as written; null where there is none. */
  readonly heading: string | null;
  readonly role: Role;
  readonly because: Because;
  readonly doubt?: Doubt;
  /** The cell this one goes on with, or says again. */
  readonly joins?: string;
  /** The words at its beginning that only name its field ("Outcome:"). */
  readonly label?: string;
  /** The kind of implication that its heading names. */
  readonly kind?: ImplicationKind;
  /** A figure beside a measure, told apart by its heading ("Baseline"). */
  readonly beside?: true;
  /** The cards it stands on, in a table on its side: a card's fields are its action's, whatever their order. */
  readonly cards?: readonly string[];
  /** It belongs to the whole improvement, in whatever row it stands. */
  readonly ofImprovement?: true;
  /** It says when, beside what its role says. */
  readonly withDate?: true;
  /** A figure at its beginning is its number, though no mark stands behind it. */
  readonly bareNumber?: true;
  /** It says what the improvement is for, and groups its actions. */
  readonly isOutcome?: true;
}

/** Why a cell has its role. */
export type Because =
  | "column"
  | "contents"
  | "heading-row"
  | "heading-again"
  | "above-headings"
  | "title-block"
  | "merged-across"
  | "title-row"
  | "label"
  | "line-above"
  | "says-again"
  | "goes-on"
  | "shifted"
  | "page-number"
  | "total"
  | "key"
  | "remark"
  | "template"
  | "column-unknown"
  | "column-without-field"
  | "other-table"
  | "no-plan";

export type Doubt =
  | "goes-on"
  | "shifted"
  | "column-by-contents"
  | "column-unknown"
  | "without-action"
  | "title-or-action";
