import type { DateReading } from "../../../../kernel/fuzzy-date/index.ts";
import type { ReadImprovement } from "../../reading/assembly/read-plan.ts";
import type { FrozenPlan } from "../../versions/frozen-plan.ts";

/** What was read of an improvement, without what its paper had beside the six columns. */
export function inSixColumns({ number, title, outcome, measures, implications, actions }: ReadImprovement) {
  return {
    number,
    title,
    outcome,
    measures,
    implications: implications.map(({ cell: _, ...each }) => each),
    actions: actions.map(({ text, lead, target, measures }) => ({
      text,
      lead,
      target: target && withoutDoubt(target),
      measures,
    })),
  };
}

function withoutDoubt({ doubt: _, ...reading }: DateReading) {
  return reading;
}

/** What six columns can hold of a plan, as reading gives it. */
export function heldBySixColumns(plan: FrozenPlan) {
  return plan.improvements.map(({ actions, implications, ...improvement }, index) => {
    // Those without a kind stand before the others.
    const isOpen = ({ kind }: { kind: string }) => (kind === "unspecified" ? 0 : 1);
    const ordered = [...implications].sort((a, b) => isOpen(a) - isOpen(b));
    const ofWhole = ordered.filter(({ actionId }) => actionId === null);
    const ofActions = actions.flatMap(({ id }, place) =>
      ordered
        .filter(({ actionId }) => actionId === id)
        .map(({ kind, text }) => ({ kind, text, action: place + 1 })),
    );
    return {
      number: improvement.number ?? String(index + 1),
      title: improvement.title,
      outcome: improvement.outcome,
      measures: improvement.measures.map(({ text }) => text),
      implications: [...ofWhole.map(({ kind, text }) => ({ kind, text })), ...ofActions],
      actions: actions.map((action) => ({
        text: action.text,
        lead: action.lead.text,
        target: action.target,
        measures: action.measures.map(({ text }) => text),
      })),
    };
  });
}
