import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { RiskCell } from "../../../ui/components/risk-matrix/risk-matrix.tsx";
import type { ImpliedRisk, PlanRisk } from "./risk.store.ts";
import { bandOf, inRegisterOrder, isRiskReviewDue, planWordsOf, scoreOf, weights } from "./risk.ts";
import { BANDS } from "./risk.words.ts";

/** A register as its page needs it: the risks in order, and what the plans name that nobody has weighed. */
export interface Register {
  readonly risks: readonly PlanRisk[];
  readonly unweighed: readonly ImpliedRisk[];
  readonly implied: ReadonlyMap<string, { readonly text: string }>;
  /** The names of organisations and people, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Which cell of the matrix was asked for, of `?l=4&i=3`. */
export interface RiskCellAsked {
  readonly likelihood: number | null;
  readonly impact: number | null;
}

export function cellIn(asked: (name: string) => string | undefined): RiskCellAsked {
  const of = (name: string) => (/^[1-5]$/.test(asked(name) ?? "") ? Number(asked(name)) : null);
  return { likelihood: of("l"), impact: of("i") };
}

export function registerOf(
  risks: readonly PlanRisk[],
  implied: readonly ImpliedRisk[],
  names: ReadonlyMap<string, string>,
): Register {
  const weighed = new Set(risks.map(({ implicationId }) => implicationId));
  return {
    risks: inRegisterOrder(risks),
    unweighed: implied.filter(({ implication }) => !weighed.has(implication.id)),
    implied: new Map(implied.map(({ implication }) => [implication.id, { text: implication.text }])),
    names,
  };
}

/** The risks of one cell of the matrix; all of them where none was asked for. */
export function inCell(
  risks: readonly PlanRisk[],
  { likelihood, impact }: RiskCellAsked,
): readonly PlanRisk[] {
  if (likelihood === null || impact === null) return risks;
  return risks.filter(
    (risk) => risk.state === "open" && risk.likelihood === likelihood && risk.impact === impact,
  );
}

/** The 25 cells with how many open risks stand in each. */
export function matrixOf(risks: readonly PlanRisk[], here: string, asked: RiskCellAsked): RiskCell[] {
  return weights.flatMap((likelihood) =>
    weights.map((impact) => {
      const band = bandOf(likelihood * impact);
      return {
        likelihood,
        impact,
        band,
        word: BANDS[band],
        count: inCell(risks, { likelihood, impact }).length,
        href: `${here}?l=${likelihood}&i=${impact}#register`,
        current: asked.likelihood === likelihood && asked.impact === impact,
      };
    }),
  );
}

/** Who owns a risk, in words. */
export function sayOwner(
  risk: Pick<PlanRisk, "ownerOrganisationId" | "ownerPersonId">,
  names: ReadonlyMap<string, string>,
): string {
  return [risk.ownerPersonId, risk.ownerOrganisationId]
    .flatMap((id) => (id ? [names.get(id) ?? ""] : []))
    .filter(Boolean)
    .join(", ");
}

/** The register as people take it away. */
export function registerTable(
  title: string,
  { risks, names, implied }: Register,
  day: CalendarDate,
): WrittenTable {
  return {
    title,
    columns: [
      { heading: "Number", width: 8 },
      { heading: "Plan", width: 30 },
      { heading: "Risk", width: 50 },
      { heading: "In the plan's words now", width: 50 },
      { heading: "Likelihood", width: 10 },
      { heading: "Impact", width: 10 },
      { heading: "Score", width: 8 },
      { heading: "Band", width: 12 },
      { heading: "Owner", width: 30 },
      { heading: "What is done about it", width: 50 },
      { heading: "Review by", width: 12 },
      { heading: "How it stands", width: 20 },
    ],
    rows: risks.map((risk) => {
      const score = scoreOf(risk);
      const plan = planWordsOf(risk, implied);
      return [
        risk.number,
        risk.plan.title,
        risk.text,
        plan.kind === "reworded" ? plan.text : null,
        risk.likelihood,
        risk.impact,
        score,
        score === null ? null : BANDS[bandOf(score)],
        sayOwner(risk, names) || null,
        risk.mitigation || null,
        risk.reviewOn ? { day: risk.reviewOn } : null,
        sayState(risk, day),
      ];
    }),
  };
}

export function sayState(risk: PlanRisk, day: CalendarDate): string {
  if (risk.state === "closed") return "Closed";
  return isRiskReviewDue(risk, day) && risk.reviewOn ? `Review due since ${sayDay(risk.reviewOn)}` : "Open";
}
