import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { planPaths } from "../paths.ts";
import type { StepRow } from "./step.table.ts";
import { sayStepsDone } from "./step.words.ts";
import { StepList } from "./step-list.views.tsx";

interface StepsPanelProps {
  slug: string;
  number: number;
  steps: readonly StepRow[];
  day: CalendarDate;
  over: boolean;
  mayTick: boolean;
  mayChange: boolean;
}

/** The steps of an action, beside its history. Where there are none, only who may add some sees so. */
export function StepsPanel({ slug, number, steps, day, over, mayTick, mayChange }: StepsPanelProps) {
  if (steps.length === 0 && (!mayChange || over)) return null;
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading">Steps</h2>
      {steps.length > 0 ? (
        <>
          <p class="cm-small cm-quiet">{sayStepsDone(steps)}</p>
          <StepList
            slug={slug}
            number={number}
            steps={steps}
            day={day}
            over={over}
            mayTick={mayTick}
            mayChange={false}
            from="action"
          />
        </>
      ) : null}
      {mayChange && !over ? (
        <p class="cm-small">
          <a href={planPaths.actionSteps(slug, number)}>
            {steps.length > 0 ? "Add or change steps" : "Set out the steps"}
          </a>
        </p>
      ) : null}
    </section>
  );
}
