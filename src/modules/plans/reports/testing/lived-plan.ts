import type { ActionRecord } from "../../changes/plan-changes.ts";
import type { LivedAction } from "../../changes/testing/lived-action.ts";
import type { FrozenPlan } from "../../versions/frozen-plan.ts";

/** A plan of these actions in the words they have now, two under each heading. */
export function frozenOf(actions: readonly LivedAction[]): FrozenPlan {
  const pairs = Array.from({ length: Math.ceil(actions.length / 2) }, (_, at) =>
    actions.slice(at * 2, at * 2 + 2),
  );
  return {
    ...{ title: "How we work together", kind: "improvement", period: "2026 to 2028", summary: "" },
    improvements: pairs.map((pair, index) => ({
      ...{ id: `i${index}`, number: null, title: `Heading ${index + 1}`, outcome: "People know whom to ask" },
      ...{ measures: [], implications: [{ kind: "cost" as const, text: "Print", actionId: null }] },
      actions: pair.map(({ record: { now } }) => ({
        ...{ id: now.id, number: now.number, text: now.text, target: now.target, firstTarget: null },
        lead: { text: now.lead, mode: "sole" as const, parties: ["Third Sector Interface"] },
        measures: [{ id: `m${now.id}`, text: "A list, signed", kind: "document" as const }],
      })),
    })),
  };
}

/** The records with the labels that the plan gives them. */
export function labelled(actions: readonly LivedAction[]): (ActionRecord & { readonly label: string })[] {
  return actions.map(({ record }, index) => ({
    ...record,
    label: `${Math.floor(index / 2) + 1}.${(index % 2) + 1}`,
  }));
}
