import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { shownMark } from "../../../kernel/shown-mark.ts";
import { PlainButton } from "../../../ui/components/button/button.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Icon } from "../../../ui/components/icon/icon.tsx";
import { Late } from "../../../ui/components/late/late.tsx";
import { Rows } from "../../../ui/components/rows/rows.tsx";
import { planPaths } from "../paths.ts";
import type { StepRow } from "./step.table.ts";
import { daysStepLate } from "./step.ts";

interface StepListProps {
  slug: string;
  /** The short number of the action. */
  number: number;
  steps: readonly StepRow[];
  day: CalendarDate;
  /** An action that is over has no late steps. */
  over: boolean;
  mayTick: boolean;
  /** Also offers to change, move and take away. */
  mayChange: boolean;
  /** The page that follows a tick. */
  from: "action" | "steps";
}

/** The steps of an action with their dates, each to be ticked off by who may. */
export function StepList({ slug, number, steps, day, over, mayTick, mayChange, from }: StepListProps) {
  return (
    <Rows>
      {steps.map((step, index) => {
        const late = over ? 0 : daysStepLate(step, day);
        return (
          <li>
            <p>
              <Icon name={step.doneOn ? "finished" : "none"} />{" "}
              <span class="cm-vh">{step.doneOn ? "Done: " : "To do: "}</span>
              <strong>{step.text}</strong>
            </p>
            {step.target ? <DateSaid text={step.target.text} reading={step.target} /> : null}
            <div class="cm-marks">
              {step.doneOn ? (
                <span class="cm-small cm-quiet">Done on {sayDay(step.doneOn, "short")}</span>
              ) : null}
              <Late days={late} />
              {mayTick && !over ? <Tick slug={slug} number={number} step={step} from={from} /> : null}
              {mayChange && !over ? (
                <StepActs
                  slug={slug}
                  number={number}
                  step={step}
                  place={index}
                  of={steps.length}
                  shown={shownMark(steps.map(({ id }) => id))}
                />
              ) : null}
            </div>
          </li>
        );
      })}
    </Rows>
  );
}

function Tick({
  slug,
  number,
  step,
  from,
}: Pick<StepListProps, "slug" | "number" | "from"> & { step: StepRow }) {
  return (
    <Form
      action={planPaths.actionStep(slug, number, step.id, step.doneOn ? "reopening" : "completion")}
      guard={false}
    >
      <Hidden name="from" value={from} />
      <PlainButton>
        {step.doneOn ? "Take the tick back" : "Tick off"}
        <span class="cm-vh">: {step.text}</span>
      </PlainButton>
    </Form>
  );
}

/** What the keepers of the plan do to a step: its words, its place. Without script each is a form of its own. */
function StepActs({
  slug,
  number,
  step,
  place,
  of,
  shown,
}: Pick<StepListProps, "slug" | "number"> & { step: StepRow; place: number; of: number; shown: string }) {
  const about = <span class="cm-vh">: {step.text}</span>;
  return (
    <>
      <a class="cm-small" href={planPaths.actionStep(slug, number, step.id, "edit")}>
        Change{about}
      </a>
      {of > 1 ? (
        <Form action={planPaths.actionStep(slug, number, step.id, "place")} guard={false}>
          <Hidden name="shown" value={shown} />
          {place > 0 ? (
            <PlainButton name="direction" value="earlier">
              Earlier{about}
            </PlainButton>
          ) : null}{" "}
          {place + 1 < of ? (
            <PlainButton name="direction" value="later">
              Later{about}
            </PlainButton>
          ) : null}
        </Form>
      ) : null}
    </>
  );
}
