import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Inequality } from "../actions/inequality.ts";
import type { LeadMode } from "../actions/lead.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { ImplicationKind } from "../improvements/implication.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import type { HeadingKind } from "../plans/plan.ts";

/**
 * A plan's structure and words at one moment, as a version keeps them and as exports write them. Notes,
 * assignments, progress said and figures are only in a plan taken out whole (`freezeWholePlan`), never in a version.
 */
export interface FrozenPlan {
  readonly title: string;
  readonly kind: string;
  readonly period: string;
  readonly summary: string;
  /** The day that its relative dates count from. */
  readonly datedOn?: CalendarDate;
  /** What its headings are, where they are not improvements. */
  readonly headings?: HeadingKind;
  /** What was said against it or of its limits. */
  readonly caveats?: readonly FrozenCaveat[];
  readonly improvements: readonly FrozenImprovement[];
}

export interface FrozenCaveat {
  readonly text: string;
  readonly agreement: "full" | "broad" | "split" | "unknown";
  readonly saidOn: CalendarDate | null;
}

export interface FrozenImprovement {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly outcome: string | null;
  readonly aim?: string;
  /** The bodies that it concerns, by name; left out where it concerns the whole partnership. */
  readonly concerns?: readonly string[];
  /** Words of the paper that belong here and fit no column. */
  readonly note?: string;
  readonly measures: readonly FrozenMeasure[];
  readonly implications: readonly FrozenImplication[];
  readonly actions: readonly FrozenAction[];
}

export interface FrozenImplication {
  readonly kind: ImplicationKind;
  readonly text: string;
  /** The id of the one action it belongs to, where it is not the whole improvement's. */
  readonly actionId: string | null;
}

export interface FrozenMeasure {
  readonly id: string;
  readonly text: string;
  readonly kind: MeasureRow["kind"];
  /** What a number is counted in, where it stood, and what it is to become. */
  readonly unit?: string;
  readonly baseline?: string;
  readonly aim?: string;
}

export interface FrozenAction {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly lead: {
    readonly text: string | null;
    readonly mode: LeadMode | null;
    readonly parties: readonly string[];
    /** Who leads from which day to which; never the person who answers. */
    readonly assignments?: readonly FrozenAssignment[];
  };
  readonly target: TargetDate | null;
  readonly firstTarget: TargetDate | null;
  readonly measures: readonly FrozenMeasure[];
  /** Who helps, and what they bring. */
  readonly contributors?: readonly FrozenContributor[];
  /** The cross-cutting themes that it bears. */
  readonly themes?: readonly string[];
  readonly steps?: readonly FrozenStep[];
  /** What its date hangs on. */
  readonly occasion?: string;
  readonly isQuickWin?: boolean;
  readonly isPrevention?: boolean;
  readonly inequality?: Inequality;
  /** What the paper said of its progress. */
  readonly progressSaid?: string;
  readonly note?: string;
}

/** One body or group that leads, and when. Without a party: somebody is still to be identified. */
export interface FrozenAssignment {
  readonly party: { readonly kind: "organisation" | "group"; readonly name: string } | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly note: string | null;
}

export interface FrozenContributor {
  readonly name: string;
  readonly part: string | null;
}

/** A step on the way; one with a date is a milestone. */
export interface FrozenStep {
  readonly text: string;
  readonly target: TargetDate | null;
  readonly doneOn: CalendarDate | null;
}
