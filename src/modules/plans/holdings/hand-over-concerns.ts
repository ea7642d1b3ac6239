import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { Handing, Holding } from "../../../platform/web/holding.ts";
import { planEvents } from "../events.ts";
import { listConcerns, writeConcerns } from "../improvements/concern.store.ts";
import { planPaths } from "../paths.ts";
import { changesPlans } from "../policy.ts";
import { listHeadingsConcerning } from "./holding.store.ts";

/** Headings that concern a body concern the other from then on. */
export async function handOverConcerns(scope: Scope, { from, to, only }: Handing): Promise<boolean> {
  demand(changesPlans, scope, null);
  if (!to) return true;
  for (const { improvement } of await listHeadingsConcerning(scope, from.id)) {
    if (only && !only.has(improvement.id)) continue;
    const before = (await listConcerns(scope, [improvement.id])).get(improvement.id) ?? [];
    const after = [
      ...before.filter(({ id }) => id !== from.id && id !== to.id),
      { id: to.id, name: to.name },
    ];
    await writeConcerns(
      scope,
      improvement.id,
      after.map(({ id }) => id),
    );
    const said = (bodies: typeof before) => bodies.map(({ name }) => name).join("\n");
    await recordEvent(scope, {
      event: planEvents.improvementConcerns,
      subject: { kind: "improvement", id: improvement.id },
      facts: { bodies: after.map(({ id }) => id) },
      words: { bodiesBefore: said(before), bodiesAfter: said(after) },
    });
  }
  return true;
}

export const concernsOfBody: Holding = {
  name: "concerns",
  of: "organisation",
  heading: "Headings that concern it",
  becomes: "They concern the other body.",
  columns: ["plans.concern.organisation_id"],
  way: "moves",
  async list(scope, { slug }, from) {
    return (await listHeadingsConcerning(scope, from.id)).map(({ improvement, plan }) => ({
      mark: improvement.id,
      title: improvement.title,
      href: `${planPaths.plan(slug, plan.number)}#i-${improvement.id}`,
      detail: plan.title,
    }));
  },
  hand: handOverConcerns,
};
