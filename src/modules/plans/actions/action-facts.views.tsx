import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { daysMoved } from "../date-moves/date-move.ts";
import { sayMoved } from "../date-moves/date-move.words.ts";
import { Hanging } from "../occasions/hanging.views.tsx";
import { planPaths } from "../paths.ts";
import { headingWord } from "../plans/plan.words.ts";
import { changesActions } from "../policy.ts";
import { isOver } from "./action.ts";
import type { ActionDesk } from "./action-desk.store.ts";
import { LeadSaid } from "./lead.views.tsx";
import { firstDateOf } from "./target-date.ts";

/** What an action is, beside its history: who leads, by when, what for. */
export function ActionFacts({
  visit,
  desk,
  improvementTitle,
  hanging,
  mayUpdate,
}: {
  visit: Visit;
  desk: ActionDesk;
  improvementTitle: string;
  /** The form that hangs its date on an occasion. */
  hanging: FormState;
  /** Who looks may say how it goes, and so may ask for another date. */
  mayUpdate: boolean;
}) {
  const { action, plan, improvement } = desk;
  const { slug } = visit.tenant;
  const mayChange = allowed(changesActions, visit.scope, null) && !isOver(action.status);
  const first = firstDateOf(action);
  const moved = sayMoved(desk.moved.map((move) => ({ days: daysMoved(move) })));
  const mayAsk = !mayChange || plan.movesGroupId !== null;
  return (
    <Facts
      side
      facts={[
        {
          term: "Lead",
          value: action.leadText ? (
            <LeadSaid text={action.leadText} leads={desk.leads} day={visit.scope.asOn} withPeople />
          ) : (
            <Gap in="lead" sentence />
          ),
        },
        ...(desk.contributors.length > 0 || mayChange
          ? [{ term: "With", value: <Helpers slug={slug} desk={desk} mayChange={mayChange} /> }]
          : []),
        {
          term: "Target date",
          value: (
            <>
              {action.target ? (
                <DateSaid
                  text={action.target.text}
                  reading={action.target}
                  length="long"
                  also={
                    first
                      ? `First date: “${first.text}”, ${sayReading(first, "long")}${moved ? `; ${moved}` : ""}`
                      : moved
                        ? `${moved.charAt(0).toUpperCase()}${moved.slice(1)}`
                        : undefined
                  }
                />
              ) : (
                <Gap in="date" sentence />
              )}
              {mayAsk && mayUpdate && !desk.asked ? (
                <p class="cm-small">
                  <a href={planPaths.newDateMove(slug, action.number)}>Ask to move the date</a>
                </p>
              ) : null}
              <Hanging
                slug={slug}
                action={action}
                occasion={desk.occasion}
                form={hanging}
                mayChange={mayChange}
              />
            </>
          ),
        },
        {
          term: headingWord(plan, visit.tenant.words).One,
          value: (
            <a href={`${planPaths.plan(slug, plan.number)}#i-${improvement.id}`}>
              {improvement.number ? `${improvement.number}. ` : ""}
              {improvementTitle}
            </a>
          ),
        },
        ...(improvement.outcome
          ? [{ term: "What for", value: <span class="cm-lines">{improvement.outcome}</span> }]
          : []),
        ...(action.note ? [{ term: "Note", value: <span class="cm-lines">{action.note}</span> }] : []),
      ]}
    />
  );
}

/** Who helps beside the lead, and what they bring. */
function Helpers({ slug, desk, mayChange }: { slug: string; desk: ActionDesk; mayChange: boolean }) {
  const { action, contributors } = desk;
  return (
    <>
      {contributors.map(({ party, part }) => (
        <span class="cm-date">
          {party.name}
          {part ? <span class="cm-date__read">{part}</span> : null}
        </span>
      ))}
      {mayChange ? (
        <a class="cm-small" href={planPaths.contributors(slug, action.number)}>
          {contributors.length > 0 ? "Change who helps" : "Say who helps"}
        </a>
      ) : null}
    </>
  );
}
