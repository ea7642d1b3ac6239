import { PlainButton } from "../../../ui/components/button/button.tsx";
import { Difference, TheirsMarked } from "../../../ui/components/difference/difference.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Said } from "../../../ui/components/said/said.tsx";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { isOver } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { planPaths } from "../paths.ts";
import type { DecisionState } from "./decision.props.ts";
import { DecisionForm, type DecisionPlace, FieldChoice } from "./decision-form.views.tsx";
import type { ChangedAction } from "./difference-section.ts";
import { sayStatusChoice } from "./merging.words.ts";

/** An action of which the paper says something else. */
export function ChangedActionForm({
  changed,
  state,
  isEdition,
  ...place
}: DecisionPlace & { changed: ChangedAction; state: DecisionState; isEdition: boolean }) {
  const { action, fields, progress, figures, numbered, by } = changed;
  const { slug } = place.visit.tenant;
  const offers = state.decision.offers;
  const isOffered = (name: string) => offers.some((offer) => offer.name === name);
  return (
    <DecisionForm
      {...place}
      state={state}
      heading={
        <a href={planPaths.action(slug, action.number)}>
          {action.label} {action.text}
        </a>
      }
      allAtOnce={offers.length > 1 ? "Accept all of this action" : undefined}
      after={by === "id" || by === "words" ? null : <Sameness {...place} changed={changed} />}
    >
      {isOver(action.status) ? (
        <p>
          It is {sayStatus(shownStatus[action.status]).toLowerCase()}, so nothing of it can be changed. Reopen
          it on its page first.
        </p>
      ) : null}
      {numbered ? <p class="cm-small cm-quiet">Its number in the paper is {numbered}.</p> : null}
      {isEdition ? fields.map((difference) => <FieldChoice difference={difference} state={state} />) : null}
      {progress && isOffered("progress") ? <Progress changed={changed} state={state} /> : null}
      {figures.map(({ measure, value }) =>
        isOffered(`figure:${measure.id}`) ? (
          <Difference
            label={<>A reading of the measure “{measure.text}”</>}
            ours={<em>Leave it out</em>}
            theirs={<TheirsMarked words={[{ text: value, differs: false }]} />}
            choice={{
              name: `take:figure:${measure.id}`,
              id: `${state.anchor}-${measure.id}`,
              keep: "Keep it as it is",
              take: "Add it as a reading; somebody else looks at it before it counts",
              taken: state.taken.has(`figure:${measure.id}`),
            }}
          />
        ) : null,
      )}
    </DecisionForm>
  );
}

/** Two that were taken for one by likeness, or by a person: it can be said otherwise. */
function Sameness({
  visit,
  number,
  version,
  changed: { by, paper },
}: DecisionPlace & { changed: ChangedAction }) {
  const { slug } = visit.tenant;
  return (
    <Form action={planPaths.differenceAnswers(slug, number)} guard={false}>
      <Hidden name="version" value={version} />
      <Hidden name="paper" value={paper.key} />
      <Hidden name="plan" value={by === "person" ? "" : "new"} />
      <p class="cm-small">
        {by === "person"
          ? "You said that the two are the same action."
          : "We take the two for the same action."}{" "}
        <PlainButton>{by === "person" ? "Ask me again" : "They are not the same"}</PlainButton>
      </p>
    </Form>
  );
}

/** What the paper says of how it goes: an update, if somebody takes it. */
function Progress({
  changed: { action, progress },
  state,
}: {
  changed: ChangedAction;
  state: DecisionState;
}) {
  if (!progress) return null;
  const form = { typed: { status: progress.status ?? "", ...state.typed } };
  const said = action.progressSaid;
  return (
    <>
      <Difference
        label="How it goes"
        ours={
          <>
            {sayStatus(shownStatus[action.status])}
            {said ? (
              <>
                {"\n"}
                <Said>{said}</Said>
              </>
            ) : null}
          </>
        }
        theirs={<TheirsMarked words={[{ text: progress.words, differs: false }]} />}
        choice={{
          name: "take:progress",
          id: `${state.anchor}-progress`,
          keep: "Leave it as it is",
          take: "Add the sheet’s words as an update",
          taken: state.taken.has("progress"),
        }}
      />
      {progress.ends ? (
        <p class="cm-small">
          The sheet says that it has ended. Close or cancel it on its own page, with evidence or a reason.
        </p>
      ) : null}
      <div class="cm-diff__two">
        <SelectField
          form={form}
          name="status"
          id={`${state.anchor}-status`}
          label="And its status?"
          options={[
            { value: "", label: `It stays “${sayStatus(shownStatus[action.status])}”` },
            ...(progress.status && progress.status !== action.status
              ? [{ value: progress.status, label: sayStatusChoice(progress.status) }]
              : []),
          ]}
        />
        <SelectField
          form={form}
          name="audience"
          id={`${state.anchor}-audience`}
          label="Who may read it?"
          options={[
            { value: "partners", label: "Partners only" },
            { value: "public", label: "Everyone" },
          ]}
        />
      </div>
    </>
  );
}
