import type { Child } from "hono/jsx";
import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Picks } from "../../../ui/components/choices/picks.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { nextDueDay, usualAsking } from "./calendar.ts";
import { rhythmWords, sayRound, sayWeekday } from "./chasing.words.ts";
import { Coming } from "./coming-rounds.views.tsx";
import { sayMovedRound } from "./moved-round.words.ts";
import type { RoundRow } from "./round.table.ts";
import type { ComingRounds, RoundCourse } from "./round-course.ts";

interface CalendarFormPageProps {
  visit: Visit;
  plan: PlanRow;
  form: FormState;
  preview?: CalendarPreview | undefined;
  /** The round of the calendar that is open, which keeps its words unless somebody says otherwise. */
  open: Pick<RoundRow, "dueOn" | "asksAll" | "reason"> | null;
  conflict?: Child;
}

/** What the calendar would do. */
interface CalendarPreview {
  readonly coming: ComingRounds;
  readonly askBefore: number;
  /** How the round that is open goes on, where it would be due on another day. */
  readonly moved: { readonly isAsking: boolean; readonly course: RoundCourse } | null;
}

export function CalendarFormPage({ visit, plan, form, preview, open, conflict }: CalendarFormPageProps) {
  const { slug } = visit.tenant;
  const back = planPaths.rounds(slug, plan.number);
  return (
    <DeskPage
      visit={visit}
      title={`Reporting calendar: ${plan.title}`}
      width="narrow"
      error={hasProblems(form) || conflict !== undefined}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Updates", href: back },
        ]}
        here="Reporting calendar"
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>Reporting calendar</h1>
      <p>
        Everybody who answers for an action of this plan gets one e-mail for all that they owe, answers by its
        link in two minutes, and is not asked again. At most one e-mail a day goes to anybody.
      </p>
      {preview ? (
        <Box tone="wash" heading="What this means" id="preview">
          {open && preview.moved ? <p>{sayMovedRound(open, preview.moved, visit.scope.asOn)}</p> : null}
          <Coming {...preview} day={visit.scope.asOn} />
          {open && !preview.moved ? (
            <p>
              The {sayRound(open)} are open, due on {sayWeekday(open.dueOn)}. What you set for reminders and
              for the end holds for them too.
            </p>
          ) : null}
        </Box>
      ) : null}
      <Form action={planPaths.calendar(slug, plan.number)} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <Choices
          form={form}
          name="rhythm"
          label="How often are updates due?"
          picks={Object.entries(rhythmWords).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          form={form}
          name="firstDue"
          label="By which day next?"
          hint="For example 27 November 2026. The days after it count from it: after 31 January, for example, come 28 February and 31 March. Leave it empty for days of your own."
          letters={20}
        />
        <TextArea
          form={form}
          name="ownDates"
          label="Days of your own"
          hint="Each on a line, for example 10 December 2026. Only for days of your own."
          optional
          rows={4}
        />
        <TextField
          form={form}
          name="askBefore"
          label="How many days before are people asked?"
          letters={5}
          inputmode="numeric"
        />
        <TextField
          form={form}
          name="remindBefore"
          label="How many days before are they reminded?"
          hint="Only whoever has not answered is reminded, and nobody on the day after another mail about it."
          optional
          letters={5}
          inputmode="numeric"
        />
        <TextField
          form={form}
          name="remindAfter"
          label="How many days after it are they reminded?"
          hint="At most five numbers, such as 3, 7"
          optional
          letters={10}
        />
        <TextField
          form={form}
          name="escalateAfter"
          label="After how many days are you told who has not answered?"
          hint="This goes to those who may set this calendar, never to the public."
          optional
          letters={5}
          inputmode="numeric"
        />
        <TextField
          form={form}
          name="closeAfter"
          label="After how many days does the round end?"
          letters={5}
          inputmode="numeric"
        />
        <TextArea
          form={form}
          name="reason"
          label="Why is it asked?"
          hint="One sentence in the mail, for example: What you write goes into the Board’s paper for 10 December."
          optional
          rows={2}
        />
        {open ? (
          <Picks
            id="reasonNow"
            name="reasonNow"
            type="checkbox"
            chosen={[typedIn(form, "reasonNow")]}
            picks={[
              {
                value: "yes",
                label: `Say it in the reminders of the ${sayRound(open)} too`,
                hint: open.reason
                  ? `That round is open, and else goes on saying: “${open.reason}”`
                  : "That round is open, and else goes on saying nothing.",
              },
            ]}
          />
        ) : null}
        <ButtonRow>
          <Button>Save the calendar</Button>
          <Button kind="secondary" name="look" value="yes">
            Show what this means
          </Button>
          <a href={back}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** A calendar as its form shows it: the next due day, for the days that have passed are history. */
export function typedCalendar(row: CalendarRow | null, day: CalendarDate): Typed {
  const { askBefore, remindBefore, remindAfter, escalateAfter, closeAfter } = row ?? usualAsking;
  const next = row && row.rhythm !== "own-dates" ? nextDueDay(row, day) : null;
  return {
    rhythm: row?.rhythm ?? "quarterly",
    firstDue: next ? sayDay(next) : "",
    ownDates: (row?.ownDates ?? [])
      .filter((own) => own >= day)
      .map((own) => sayDay(own))
      .join("\n"),
    askBefore: String(askBefore),
    remindBefore: remindBefore === null ? "" : String(remindBefore),
    remindAfter: remindAfter.join(", "),
    escalateAfter: escalateAfter === null ? "" : String(escalateAfter),
    closeAfter: String(closeAfter),
    reason: row?.reason ?? "",
    version: String(row?.version ?? 0),
  };
}

export const calendarFields: readonly ComparedField[] = [
  {
    name: "rhythm",
    label: "How often",
    say: (value) =>
      Object.hasOwn(rhythmWords, value) ? rhythmWords[value as keyof typeof rhythmWords] : value,
  },
  { name: "firstDue", label: "By which day next" },
  { name: "ownDates", label: "Days of your own" },
  { name: "askBefore", label: "Asked, days before" },
  { name: "remindBefore", label: "Reminded, days before" },
  { name: "remindAfter", label: "Reminded, days after" },
  { name: "escalateAfter", label: "You are told, days after" },
  { name: "closeAfter", label: "Ends, days after" },
  { name: "reason", label: "Why it is asked" },
];
