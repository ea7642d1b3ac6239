import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { planPaths } from "../paths.ts";
import { dateShown, daysMoved } from "./date-move.ts";
import { sayDistance, sayMoved } from "./date-move.words.ts";
import type { AskedMove } from "./move-desk.store.ts";

interface AskedMoveBoxProps {
  slug: string;
  action: { readonly number: number; readonly target: TargetDate | null };
  asked: AskedMove;
  /** The moves that this action has behind it. */
  moved: Parameters<typeof sayMoved>[0] | null;
  form: FormState;
  mayDecide: boolean;
  /** Who looks at it is who asked. */
  isAsker: boolean;
}

/** Somebody asks to move a date: now and asked for, why, and whoever may decide answers at once. */
export function AskedMoveBox({ slug, action, asked, moved, form, mayDecide, isAsker }: AskedMoveBoxProps) {
  const { move, by, group } = asked;
  const firstName = by.split(" ")[0] ?? by;
  const at = planPaths.dateMove(slug, action.number, move.id);
  // Nobody agrees to what they asked for; where a group decides, somebody writes down what it said.
  const answers = mayDecide && (!isAsker || group !== null);
  return (
    <Box tone="todo" id="ask" heading={isAsker ? "You ask to move the date" : `${by} asks to move the date`}>
      <NowAndAsked action={action} asked={asked} moved={moved} />
      <p class="cm-lines">“{move.reason}”</p>
      <p class="cm-small cm-quiet">
        Asked on {sayDay(dayInScotland(move.askedAt))}
        {asked.body ? `; ${firstName} works for ${asked.body}` : ""}
        {group
          ? `. The ${group} decides${move.groupMeetsOn ? `; it meets on ${sayDay(move.groupMeetsOn)}` : ""}`
          : ""}
        .
      </p>
      {answers ? (
        <>
          <Form action={`${at}/answer`} state={form}>
            <Hidden name="shown" value={dateShown(action.target)} />
            {group ? <Meeting group={group} form={form} /> : null}
            <TextArea
              form={form}
              name="words"
              id="answer-words"
              label={`Your answer to ${firstName} (needed if you refuse)`}
              rows={2}
            />
            <ButtonRow>
              <Button name="verdict" value="agree">
                {agreeTo(move.target)}
              </Button>
              <Button kind="secondary" name="verdict" value="refuse">
                {keepNow(action.target)}
              </Button>
            </ButtonRow>
          </Form>
          {asked.leaveTo ? (
            <Form action={`${at}/referral`} guard={false}>
              <PlainButton>
                Leave it to the {asked.leaveTo.group}
                {asked.leaveTo.meetsOn ? `, ${sayDay(asked.leaveTo.meetsOn)}` : ""}
              </PlainButton>
            </Form>
          ) : null}
          <p class="cm-small">
            {action.target?.end
              ? "If you agree, the first date stays visible, here and in public."
              : "Nothing is moved until you agree."}
          </p>
        </>
      ) : null}
      {isAsker ? (
        <Form action={`${at}/withdrawal`} guard={false}>
          <p class="cm-small">
            {answers ? "" : "Nothing is moved until somebody agrees. You are told of the answer by mail. "}
            <PlainButton>Withdraw the request</PlainButton>
          </p>
        </Form>
      ) : null}
      {!isAsker && !mayDecide ? <p class="cm-small">Nothing is moved until it is agreed to.</p> : null}
    </Box>
  );
}

/** The date as it is and as it is asked for, side by side. */
export function NowAndAsked({
  action,
  asked: { move },
  moved,
}: Pick<AskedMoveBoxProps, "action" | "asked" | "moved">) {
  const far = daysMoved({ was: action.target, target: move.target });
  const before = moved && sayMoved(moved);
  return (
    <Split narrow="half">
      <div>
        <p class="cm-small cm-quiet">Now</p>
        {action.target ? (
          <DateSaid
            text={action.target.text}
            reading={action.target}
            length="long"
            also={
              before ? `${before.charAt(0).toUpperCase()}${before.slice(1)}` : "The first date; never moved"
            }
          />
        ) : (
          <Gap in="date" sentence />
        )}
      </div>
      <div>
        <p class="cm-small cm-quiet">Asked for</p>
        <DateSaid
          text={move.target.text}
          reading={move.target}
          length="long"
          also={far === null ? undefined : sayDistance(far)}
        />
      </div>
    </Split>
  );
}

/** Where and when a group decided. */
export function Meeting({ group, form }: { group: string; form: FormState }) {
  return (
    <Split narrow="half">
      <TextField
        form={form}
        name="metOn"
        id="answer-metOn"
        label={`When did the ${group} decide?`}
        hint="For example 3 December 2026"
        letters={20}
      />
      <TextField
        form={form}
        name="minute"
        id="answer-minute"
        label="Where does its minute say so?"
        hint="For example 4.2"
        letters={20}
      />
    </Split>
  );
}

/** “Agree to 30 June 2027”: what the button does. */
export function agreeTo(target: TargetDate): string {
  return `Agree to ${target.end ? sayDay(target.end) : sayReading(target, "long")}`;
}

function keepNow(target: TargetDate | null): string {
  return target?.end ? `Refuse, keep ${sayDay(target.end)}` : "Refuse, keep it as it is";
}
