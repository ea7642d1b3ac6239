import { Button, PlainButton } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { RoundAsk, RoundDesk, RoundPerson } from "./gather-round.ts";

/** A form that says why an answer is waited for no longer, as it was refused. */
export interface RefusedTakingBack {
  readonly askId: string;
  readonly form: FormState;
}

interface AskProps {
  slug: string;
  desk: RoundDesk;
  ask: RoundAsk;
}

/** What the lead officer can do about one ask. */
export function AskActs({ refused, ...props }: AskProps & { refused: RefusedTakingBack | null }) {
  return props.ask.state === "open" ? (
    <>
      <AskAgain {...props} label="Mail again" />
      <TakeBack {...props} refused={refused} label="Not this time" why="Why not?" />
    </>
  ) : (
    <AskAgain {...props} label="Ask again" />
  );
}

/** A small act on one ask; to whoever does not see the row its button says what it is about. */
export function AskAgain({ slug, desk: { plan, round }, ask, label }: AskProps & { label: string }) {
  return (
    <Form action={planPaths.askAct(slug, plan.number, round.dueOn, ask.id, "asking-again")} guard={false}>
      <PlainButton>
        {label}
        <span class="cm-vh">
          : {ask.name}, {ask.label}
        </span>
      </PlainButton>
    </Form>
  );
}

/** Waits for an answer no longer, and says why: it stands in the action's history. */
export function TakeBack({
  slug,
  desk: { plan, round },
  ask,
  refused,
  label,
  why,
}: AskProps & { refused: RefusedTakingBack | null; label: string; why: string }) {
  const own = refused?.askId === ask.id ? refused.form : null;
  const form = own ?? blankForm;
  return (
    <Details
      summary={
        <>
          {label}
          <span class="cm-vh">
            : {ask.name}, {ask.label}
          </span>
        </>
      }
      open={own !== null}
    >
      <Form action={planPaths.askAct(slug, plan.number, round.dueOn, ask.id, "taking-back")} state={form}>
        <TextField
          form={form}
          name="reason"
          id={`reason-${ask.id}`}
          label={why}
          hint="It stands in the action’s history, for partners only."
          optional
        />
        <Button kind="secondary">{label}</Button>
      </Form>
    </Details>
  );
}

/** Ends the links that were mailed to somebody: one that was forwarded, or went to the wrong address. */
export function RevokeLinks({
  slug,
  desk: { plan, round },
  person,
}: {
  slug: string;
  desk: RoundDesk;
  person: RoundPerson;
}) {
  return (
    <Form action={planPaths.roundLinks(slug, plan.number, round.dueOn, person.id)} guard={false}>
      <PlainButton>
        End their links<span class="cm-vh">: {person.name}</span>
      </PlainButton>
    </Form>
  );
}
