import type { DateReading } from "../../../../kernel/fuzzy-date/date-reading.ts";
import type { ImplicationKind } from "../headings/heading-lexicon.ts";
import type { Role } from "../placing/role.ts";

/** A plan as it was read out of a paper: plain data, ready to be checked and created. */
export interface ReadPlan {
  readonly improvements: readonly ReadImprovement[];
  /** Where each cell's words went, by cell. Cells that went nowhere are not here. */
  readonly places: Readonly<Record<string, CellUse>>;
}

export interface ReadImprovement {
  /** As written: "1", "2.1", "B". */
  readonly number: string | null;
  readonly title: string;
  /** What it stands under: a priority, a theme. */
  readonly theme: string | null;
  /** All outcomes, a line each. */
  readonly outcome: string | null;
  readonly outcomes: readonly OwnWords[];
  /** Measures of the whole improvement. */
  readonly measures: readonly string[];
  readonly implications: readonly ReadImplication[];
  readonly actions: readonly ReadAction[];
  /** Said of the whole improvement, which our plans do not hold: kept so that nothing is lost. */
  readonly lead: string | null;
  readonly contributors: string | null;
  readonly target: DateReading | null;
  readonly progress: string | null;
  readonly notes: readonly string[];
  /** Only in tables of our own. */
  readonly more?: readonly MoreWords[];
}

/** Words of a column that only our own tables have, under its heading. */
export interface MoreWords {
  readonly heading: string;
  readonly text: string;
}

export interface ReadAction {
  readonly number: string | null;
  readonly text: string;
  readonly lead: string | null;
  readonly contributors: string | null;
  readonly target: DateReading | null;
  readonly measures: readonly string[];
  readonly progress: string | null;
  readonly notes: readonly string[];
  /** Only in tables of our own. */
  readonly more?: readonly MoreWords[];
}

/** Words of an improvement, or of one of its actions where they stand in that row's own cell. */
export interface OwnWords {
  readonly text: string;
  /** 1-based in the improvement; absent where the words are the whole improvement's. */
  readonly action?: number;
}

export interface ReadImplication extends OwnWords {
  readonly kind: ImplicationKind | "unspecified";
  /** The cell it was read from. */
  readonly cell: string;
}

export interface CellUse {
  readonly role: Role;
  /** 0-based; a merged cell may belong to several. */
  readonly improvements: readonly number[];
  /** 0-based within the first of its improvements; empty where it belongs to the whole improvement. */
  readonly actions: readonly number[];
}
