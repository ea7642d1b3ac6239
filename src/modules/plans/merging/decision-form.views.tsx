import type { Child, PropsWithChildren } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Difference, OursMarked, TheirsMarked } from "../../../ui/components/difference/difference.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { sayReading } from "../../../ui/words/date-words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { planPaths } from "../paths.ts";
import { type DecisionState, markedSides } from "./decision.props.ts";
import type { FieldDifference } from "./field-differences.ts";
import { FIELD_LABELS, sayTaken } from "./merging.words.ts";

export interface DecisionPlace {
  visit: Pick<Visit, "tenant">;
  /** Of the import, and its version. */
  number: number;
  version: number;
}

interface DecisionFormProps extends DecisionPlace {
  state: DecisionState;
  /** The name of what it is about, as a heading. */
  heading: Child;
  /** More than one thing can be accepted here. */
  allAtOnce?: string | undefined;
  /** Stands under the form: a form of its own. */
  after?: Child;
}

/** The form in which one action or improvement is decided: as far as it goes, it is kept when it is sent. */
export function DecisionForm({
  visit,
  number,
  version,
  state,
  heading,
  allAtOnce,
  after,
  children,
}: PropsWithChildren<DecisionFormProps>) {
  const { decision, taken, isStale, anchor } = state;
  return (
    <article
      class={isStale ? "cm-box cm-box--todo" : "cm-box"}
      id={anchor}
      aria-labelledby={`${anchor}-title`}
    >
      <h3 id={`${anchor}-title`}>{heading}</h3>
      {isStale ? (
        <p>
          <strong>This has changed since you decided.</strong> What you accepted here before does not count
          any more; look at it again.
        </p>
      ) : null}
      {taken.size > 0 ? (
        <p class="cm-small">
          <strong>{sayTaken([...taken])}</strong>
        </p>
      ) : null}
      {decision.offers.length > 0 ? (
        <Form action={planPaths.differenceChoices(visit.tenant.slug, number)}>
          <Hidden name="version" value={version} />
          <Hidden name="about" value={decision.about} />
          {children}
          <ButtonRow>
            <Button kind="secondary" name="next" value="save">
              Save this choice
            </Button>
            {allAtOnce ? (
              <Button kind="secondary" name="next" value="all">
                {allAtOnce}
              </Button>
            ) : null}
          </ButtonRow>
        </Form>
      ) : (
        children
      )}
      {after}
    </article>
  );
}

/** One field of which the plan and the paper say different things. */
export function FieldChoice({
  difference,
  state,
}: {
  difference: FieldDifference<string>;
  state: DecisionState;
}) {
  const { field, readings } = difference;
  const { ours, theirs } = markedSides(difference);
  const name = `take:${field}`;
  const isOffered = state.decision.offers.some((offer) => offer.name === field);
  const choice = {
    name,
    id: `${state.anchor}-${field}`,
    keep: "Keep the plan’s",
    take: theirs.length === 0 ? "Take the paper’s: leave it empty" : "Take the paper’s",
    taken: state.taken.has(field),
  };
  return (
    <Difference
      label={FIELD_LABELS[field] ?? field}
      ours={
        <>
          <OursMarked words={ours} />
          <Reading target={readings?.plan ?? null} />
        </>
      }
      theirs={
        <>
          <TheirsMarked words={theirs} />
          <Reading target={readings?.paper ?? null} />
        </>
      }
      {...(isOffered ? { choice } : {})}
    />
  );
}

function Reading({ target }: { target: TargetDate | null }) {
  if (!target) return null;
  const read = target.kind === "none" ? "no date that we can read" : sayReading(target, "long");
  return (
    <span class="cm-date">
      <span class="cm-date__read">{read}</span>
    </span>
  );
}
