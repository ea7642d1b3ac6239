import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Picks } from "../../../ui/components/choices/picks.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { moderatesComments } from "../policy.ts";
import { isUnfinished } from "./approval.ts";
import type { CommentRow } from "./consultation.table.ts";
import { isErased, mayTakeOff } from "./taken-off-comment.ts";
import { sayTakenOff } from "./taken-off-comment.words.ts";
import type { VersionOnItsWay } from "./version-standing.store.ts";

interface TakingOffProps {
  visit: Visit;
  plan: PlanRow;
  found: VersionOnItsWay;
  comment: CommentRow;
  form: FormState;
}

/** That a comment was taken off, and who still sees its words. */
export function TakenOff({ visit, comment }: Pick<TakingOffProps, "visit" | "comment">) {
  const said = sayTakenOff(comment);
  if (said === null) return null;
  const rest = !allowed(moderatesComments, visit.scope, null)
    ? "A moderator can say more."
    : isErased(comment)
      ? "Its words, its answer and who said it were erased for good."
      : "Only those who may moderate comments see its words here.";
  return (
    <p class="cm-measure">
      <strong>{said}</strong> {rest}
    </p>
  );
}

/** Taking a comment off the public pages and files, and erasing what was taken off. */
export function TakingOff({ visit, plan, found, comment, form }: TakingOffProps) {
  const can = mayTakeOff(comment, isUnfinished(found.version.state));
  if (can === null || !allowed(moderatesComments, visit.scope, null)) return null;
  const { number } = found.version;
  const isSent = typedIn(form, "takingOff") === "yes";
  const own = isSent ? form : { typed: {} };
  return (
    <Details
      summary={can === "take-off" ? "Take it off the public pages" : "Erase its words for good"}
      open={isSent || messagesFor(form, "as").length > 0}
    >
      <Form
        action={planPaths.comment(visit.tenant.slug, plan.number, number, comment.id, "taking-off")}
        state={own}
      >
        <Hidden name="takingOff" value="yes" />
        {can === "take-off" ? (
          <Choices
            form={own}
            name="as"
            label="What do people read in its place?"
            hint="That a comment was taken off, on which day, and this. What became of it stays counted; its words and its answer go."
            picks={[
              { value: "details", label: "It told details of somebody’s life" },
              { value: "abuse", label: "It was abuse" },
              { value: "asked", label: "Whoever said it asked for that" },
            ]}
          />
        ) : (
          <Hidden name="as" value={comment.takenOffAs ?? "details"} />
        )}
        <TextArea
          form={own}
          name="takenOffReason"
          label="Why?"
          hint="Kept in the history here, never public. Leave out the details themselves."
          rows={2}
        />
        {can === "take-off" ? (
          <Picks
            id="erase"
            name="erase"
            type="checkbox"
            chosen={[typedIn(own, "erase")]}
            picks={[
              {
                value: "yes",
                label: "Erase its words for good",
                hint: "Its words, its answer and who said it are gone at the desk too, and nobody can bring them back.",
              },
            ]}
          />
        ) : (
          <Hidden name="erase" value="yes" />
        )}
        <ButtonRow>
          <Button kind="secondary">{can === "take-off" ? "Take it off" : "Erase it for good"}</Button>
        </ButtonRow>
      </Form>
    </Details>
  );
}
