import type { LeadMode } from "../actions/lead.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** A plan's structure and words at one moment, as a version keeps them and as exports write them. */
export interface FrozenPlan {
  readonly title: string;
  readonly kind: string;
  readonly period: string;
  readonly summary: string;
  readonly improvements: readonly FrozenImprovement[];
}

export interface FrozenImprovement {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly outcome: string | null;
  readonly measures: readonly FrozenMeasure[];
  readonly implications: readonly FrozenImplication[];
  readonly actions: readonly FrozenAction[];
}

export interface FrozenImplication {
  readonly kind: "cost" | "risk" | "resource" | "unspecified";
  readonly text: string;
  /** The id of the one action it belongs to, where it is not the whole improvement's. */
  readonly actionId: string | null;
}

export interface FrozenMeasure {
  readonly id: string;
  readonly text: string;
  readonly kind: "document" | "number";
}

export interface FrozenAction {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly lead: {
    readonly text: string | null;
    readonly mode: LeadMode | null;
    readonly parties: readonly string[];
  };
  readonly target: TargetDate | null;
  readonly firstTarget: TargetDate | null;
  readonly measures: readonly FrozenMeasure[];
}
