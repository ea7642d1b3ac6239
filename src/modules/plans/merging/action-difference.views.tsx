import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Quote, Said } from "../../../ui/components/said/said.tsx";
import { planPaths } from "../paths.ts";
import type { DecisionState } from "./decision.props.ts";
import { DecisionForm, type DecisionPlace } from "./decision-form.views.tsx";
import type { AskedAction, FreshAction, GoneAction } from "./difference-section.ts";

/** An action that only the paper has. */
export function FreshActionForm({
  fresh: { paper, splitFrom },
  state,
  ...place
}: DecisionPlace & { fresh: FreshAction; state: DecisionState }) {
  const { slug } = place.visit.tenant;
  const { anchor, decision, typed, taken } = state;
  const form = { typed: { as: taken.has("add") ? (typed.as ?? "") : "" } };
  return (
    <DecisionForm {...place} state={state} heading="Only in the paper">
      <PaperWords paper={paper} />
      {splitFrom ? (
        <p class="cm-small">
          Its words also stand in <a href={planPaths.action(slug, splitFrom.number)}>{splitFrom.label}</a>: it
          may be a part of that action, on its own now.
        </p>
      ) : null}
      {decision.offers.length > 0 ? (
        <Choices
          form={form}
          name="as"
          id={`${anchor}-as`}
          label="What becomes of it?"
          picks={[
            { value: "", label: "Leave it out of the plan" },
            { value: "proposed", label: "Add it as proposed", hint: "Partners agree to it later" },
            { value: "agreed", label: "Add it as agreed" },
          ]}
        />
      ) : null}
    </DecisionForm>
  );
}

/** An action of the plan that the paper does not have. */
export function GoneActionForm({
  gone: { action, wordsNowIn },
  state,
  reason,
  ...place
}: DecisionPlace & { gone: GoneAction; state: DecisionState; reason: string }) {
  const { slug } = place.visit.tenant;
  const { anchor, decision, taken } = state;
  return (
    <DecisionForm
      {...place}
      state={state}
      heading={<a href={planPaths.action(slug, action.number)}>{action.label} is not in the paper</a>}
    >
      <p class="cm-lines">{action.text}</p>
      {wordsNowIn ? (
        <p class="cm-small">
          Its words now stand in another action of the paper: <Said>{wordsNowIn.text}</Said>
        </p>
      ) : null}
      {decision.offers.length > 0 ? (
        <Choices
          form={{ typed: { "take:cancel": taken.has("cancel") ? "paper" : "plan" } }}
          name="take:cancel"
          id={`${anchor}-cancel`}
          label="What becomes of it?"
          picks={[
            { value: "plan", label: "Keep it in the plan" },
            { value: "paper", label: "Cancel it", hint: `The reason, which everybody can read: “${reason}”` },
          ]}
        />
      ) : (
        <p class="cm-small">It stays in the plan. Whoever may close actions can cancel it on its page.</p>
      )}
    </DecisionForm>
  );
}

/** Whether an action of the paper is one of the plan: only a person can tell. */
export function AskedActionForm({
  asked: { paper, candidates },
  index,
  ...place
}: DecisionPlace & { asked: AskedAction; index: number }) {
  const { visit, number, version } = place;
  const id = `asked-${index}`;
  return (
    <article class="cm-box cm-box--todo" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Is this the same action?</h3>
      <PaperWords paper={paper} />
      <Form action={planPaths.differenceAnswers(visit.tenant.slug, number)}>
        <Hidden name="version" value={version} />
        <Hidden name="paper" value={paper.key} />
        <Choices
          form={{ typed: {} }}
          name="plan"
          id={`${id}-plan`}
          label="In the plan it is"
          picks={[
            ...candidates.map((each) => ({ value: each.id, label: each.label, hint: each.text })),
            { value: "new", label: "None of these", hint: "It is an action that only the paper has" },
          ]}
        />
        <ButtonRow>
          <Button kind="secondary">Save this answer</Button>
        </ButtonRow>
      </Form>
    </article>
  );
}

function PaperWords({ paper: { number, text, lead, target, measures } }: Pick<FreshAction, "paper">) {
  const beside = [lead, target?.text, ...measures].filter((words) => words);
  return (
    <Quote>
      <p class="cm-lines">
        {number ? `${number} ` : ""}
        {text}
      </p>
      {beside.length > 0 ? <p class="cm-small">{beside.join(" · ")}</p> : null}
    </Quote>
  );
}
