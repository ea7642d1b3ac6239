import type { CalendarDate } from "../../../kernel/calendar-date.ts";

/** How likely, and how bad: each from 1 to 5, said by people. */
export const weights = [1, 2, 3, 4, 5] as const;
export type Weight = (typeof weights)[number];

export type RiskBand = "low" | "moderate" | "high" | "extreme";

/** A risk as rules see it. */
export interface Risk {
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly state: "open" | "closed";
  readonly reviewOn: CalendarDate | null;
}

/** Likelihood times impact, 1 to 25; null while nobody has weighed it. */
export function scoreOf({ likelihood, impact }: Pick<Risk, "likelihood" | "impact">): number | null {
  return likelihood === null || impact === null ? null : likelihood * impact;
}

/**
 * The band of a score: 1 to 3 low, 4 to 6 moderate, 8 to 12 high, 15 to 25 extreme.
 * National Patient Safety Agency, A risk matrix for risk managers (2008), table 3.
 */
export function bandOf(score: number): RiskBand {
  if (score <= 3) return "low";
  if (score <= 6) return "moderate";
  return score <= 12 ? "high" : "extreme";
}

/** The day to look at it again has passed. A closed risk is not looked at again. */
export function isRiskReviewDue(
  { state, reviewOn }: Pick<Risk, "state" | "reviewOn">,
  day: CalendarDate,
): boolean {
  return state === "open" && reviewOn !== null && reviewOn < day;
}

/** The register's order: open before closed, the highest score first, then those that nobody has weighed, then by number. */
export function inRegisterOrder<Row extends Risk & { readonly number: number }>(
  risks: readonly Row[],
): Row[] {
  const rank = (risk: Row) => (risk.state === "closed" ? 1000 : 0) - (scoreOf(risk) ?? 0);
  return risks.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}

/** What the plan says of a risk now, beside the register's own words. */
export type PlanWords =
  | { readonly kind: "own" }
  | { readonly kind: "same" }
  | { readonly kind: "reworded"; readonly text: string }
  | { readonly kind: "gone" };

/** The register keeps its own words; where the plan says it otherwise by now, both are shown. */
export function planWordsOf(
  risk: { readonly implicationId: string | null; readonly text: string },
  implications: ReadonlyMap<string, { readonly text: string }>,
): PlanWords {
  if (risk.implicationId === null) return { kind: "own" };
  const implication = implications.get(risk.implicationId);
  if (!implication) return { kind: "gone" };
  return implication.text === risk.text ? { kind: "same" } : { kind: "reworded", text: implication.text };
}
