import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { planPaths } from "../paths.ts";
import type { DateMoveRow } from "./date-move.table.ts";
import { MoveFields } from "./move-fields.views.tsx";

interface AskForMovePageProps {
  visit: Visit;
  action: ActionRow;
  /** What waits already, and who asked it. */
  open: DateMoveRow | null;
  isOwn: boolean;
  /** Who answers, as the sentence says it. */
  answers: string;
  form: FormState;
  reading: string;
}

/** Asking to move the date of one action. */
export function AskForMovePage({ visit, action, open, isOwn, answers, form, reading }: AskForMovePageProps) {
  const { slug } = visit.tenant;
  const back = planPaths.action(slug, action.number);
  return (
    <DeskPage visit={visit} title="Ask to move the date" width="narrow" error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: action.text, href: back },
        ]}
        here="Ask to move the date"
      />
      <ErrorSummary form={form} />
      <h1>Ask to move the date</h1>
      <Facts
        facts={[
          { term: "What is to be done", value: action.text },
          {
            term: "To be done",
            value: action.target ? (
              <DateSaid text={action.target.text} reading={action.target} length="long" />
            ) : (
              <Gap in="date" sentence />
            ),
          },
        ]}
      />
      {open && isOwn ? (
        <p>
          You asked on {sayDay(dayInScotland(open.askedAt))} for “{open.target.text}”,{" "}
          {sayReading(open.target, "long")}. What you ask for now takes its place.
        </p>
      ) : null}
      <p>{answers} Until then the date stays as it is, and nothing is public.</p>
      <Form action={planPaths.dateMoves(slug, action.number)} state={form}>
        <MoveFields form={form} readingHref={planPaths.dateReadingToday(slug)} reading={reading} />
        <ButtonRow>
          <Button>Ask for it</Button>
          <a href={back}>Leave it as it is</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
