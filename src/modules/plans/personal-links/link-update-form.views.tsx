import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { FileField, type KeptFile } from "../../../ui/components/field/file-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { type FormState, hasProblems, messagesFor, typedIn } from "../../../ui/form-state.ts";
import type { ActionRow } from "../actions/action.table.ts";
import type { SayableStatus } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { sayTargetRead } from "../actions/target.words.ts";
import { MoveFields } from "../date-moves/move-fields.views.tsx";
import { movesWith } from "../occasions/occasion.ts";
import { canStayAsItIs, stoodBefore } from "../updates/update.ts";
import { asksForTime, readByEveryone, UnchangedButton } from "../updates/update.views.tsx";
import { NOTHING_HAS_CHANGED, sayStill } from "../updates/update.words.ts";
import { linkPaths } from "./link-paths.ts";
import type { LinkedAction, LinkedWork } from "./linked-work.store.ts";
import { nextToAnswer } from "./personal-link.ts";
import { sayFirstName, sayLastDay, sayPlace, saySince, sayThese } from "./personal-link.words.ts";

interface LinkUpdateFormProps {
  visit: Visit;
  secret: string;
  work: LinkedWork;
  item: LinkedAction;
  form: FormState;
  once: string;
  /** The file that came with the form when it was refused. */
  kept: KeptFile | null;
}

/** A telephone hands over a photo in a form that it can be cleaned in when it is asked for that form. */
const TAKES =
  "image/jpeg,image/png,image/webp,.pdf,.docx,.doc,.odt,.xlsx,.xls,.ods,.pptx,.ppt,.odp,.csv,.txt,.md,.rtf,.html,.zip,.mp4,.mp3";

/** How is it going, what was done, what is next, something that shows it, more time, who may read it. */
export function LinkUpdateForm({ visit, secret, work, item, form, once, kept }: LinkUpdateFormProps) {
  const { slug, name } = visit.tenant;
  const { action, plan, sent } = item;
  const said = sent.at(-1) ?? item.last;
  const status = stoodBefore(action, said, item.isBeside);
  const shown: FormState = hasProblems(form)
    ? form
    : { typed: { status, audience: said?.audience ?? "public", ...form.typed } };
  const wants = (field: string) => typedIn(form, field) !== "" || messagesFor(form, field).length > 0;
  const next = nextToAnswer(work.items, item);
  // Whoever has answered by this link has nothing left to say so of.
  const mayStay = sent.length === 0 && canStayAsItIs(status);
  return (
    <>
      <Form action={linkPaths.updates(slug, secret, action.number)} state={form} files>
        <Hidden name="version" value={action.version} />
        <Hidden name="once" value={once} />
        <Choices form={shown} name="status" label="How is it going?" picks={picksFor(action)} />
        <TextArea
          form={shown}
          name="done"
          label={`What has been done ${saySince(said?.saidAt ?? null, visit.scope.asOn)}?`}
          hint={`Two or three plain sentences. People in ${name} will read them.`}
          rows={4}
          plainWordsHref={linkPaths.plainWords(slug, secret)}
        />
        <TextArea form={shown} name="next" label="What happens next?" optional rows={2} />
        <FileField
          form={shown}
          name="file"
          label="Something that shows it"
          hint="A photo or a file up to 25 MB. Where a photo was taken is removed from it."
          optional
          accept={TAKES}
          kept={kept}
        />
        {(item.asked === null && movesWith(action)) || asksForTime(form) ? (
          <Details summary="I need more time" open={asksForTime(form)}>
            <MoveFields
              form={shown}
              names={{ words: "newdate", reason: "newdateReason" }}
              readingHref={linkPaths.dateReading(slug, secret)}
              reading={sayTargetRead(typedIn(form, "newdate"), visit.scope.asOn)}
            />
          </Details>
        ) : null}
        <Choices
          form={shown}
          name="audience"
          label="Who may read it?"
          row
          picks={[
            {
              value: "public",
              label: readByEveryone(plan.state === "draft"),
            },
            { value: "partners", label: "Partners only" },
          ]}
        />
        <Details summary={`Not ${sayFirstName(work.holder.name)}?`} open={wants("writer")}>
          <TextField
            form={shown}
            name="writer"
            label="Your name and organisation"
            hint={`This link was made for ${work.holder.name}. If it was passed on to you, say who you are: it is recorded with what you send.`}
            autocomplete="name"
          />
        </Details>
        <ButtonRow>
          <Button>{next ? `Send and go to ${sayPlace(work.items.indexOf(next))}` : "Send"}</Button>
          {mayStay ? <UnchangedButton /> : null}
          {item.isHandedBack ? null : (
            <a href={linkPaths.handBack(slug, secret, action.number)}>This is not my action</a>
          )}
        </ButtonRow>
        {mayStay ? (
          <p class="cm-small">
            “{NOTHING_HAS_CHANGED}” sends that it is {sayStill(status)}. It counts as your answer.
          </p>
        ) : null}
      </Form>
      <p class="cm-small cm-quiet">
        This link was made for you and works for {sayThese(work.items.length)} until{" "}
        {sayLastDay(work.link.expiresAt)}. No password needed. It cannot be used to see anything else. What
        you send is recorded with your name and the time.
      </p>
    </>
  );
}

const HINTS: Readonly<Record<SayableStatus, string>> = {
  "not-started": "nothing has been done yet",
  "in-progress": "on the way, will be done in time",
  "at-risk": "may not be done in time",
  blocked: "cannot go on until something happens",
  ongoing: "goes on, without a last day",
  done: "we will ask you for something that shows it",
};

/** What can be said of this action: that it has not begun where it has not, that it goes on where it does. */
function picksFor({ status, target }: ActionRow) {
  const values: SayableStatus[] = [
    ...(status === "not-started" || status === "proposed" ? (["not-started"] as const) : []),
    "in-progress",
    "at-risk",
    "blocked",
    ...(status === "ongoing" || target?.kind === "ongoing" || target?.kind === "recurring"
      ? (["ongoing"] as const)
      : []),
    "done",
  ];
  return values.map((value) => ({
    value,
    label: <Status is={shownStatus[value]}>{value === "done" ? "Done" : undefined}</Status>,
    hint: HINTS[value],
  }));
}
