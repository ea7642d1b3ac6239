import type { Length } from "./lengths.ts";
import type { Period } from "./period.ts";

/** From when a duration counts: the paper's own day, another period, something named, or a beginning left unnamed. */
export type Origin =
  | { readonly from: "paper" }
  | { readonly from: "period"; readonly period: Period }
  | { readonly from: "event"; readonly name: string }
  | { readonly from: "unnamed" };

/** "within 6 months", "over the next two years", "6 months from approval". */
export interface Duration {
  readonly length: Length;
  /** `until`: only its end is meant; `over`: all of it; `at`: the moment when it has passed. */
  readonly shape: "until" | "over" | "at";
  readonly origin: Origin;
  /** It counts back from its origin: "6 weeks before the election". */
  readonly back: boolean;
  readonly approximate: boolean;
  readonly deadline: boolean;
  /** Nothing before it says that it is a timescale: "3 year" may be part of a programme's name. */
  readonly bare: boolean;
  /** "the next 12 months" begin with the paper; "for 12 months" may begin with a date beside it. */
  readonly fromNow: boolean;
}
