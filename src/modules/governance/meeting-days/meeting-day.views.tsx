import { daysBetween, sayDay, weekdayName } from "../../../kernel/calendar-date.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, PlainButton } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import type { GroupRow } from "../groups/group.table.ts";
import { governancePaths } from "../paths.ts";
import { splitMeetings } from "./meeting-day.props.ts";
import type { MeetingDayRow } from "./meeting-day.table.ts";

const NOTICES: Readonly<Record<string, string>> = {
  added: "The days are added.",
  known: "These days were there already. Nothing was changed.",
  removed: "The day is taken away.",
};

interface MeetingDaysPageProps {
  visit: Visit;
  group: GroupRow;
  days: readonly MeetingDayRow[];
  form: FormState;
  mayChange: boolean;
}

/** The days a group met and will meet. */
export function MeetingDaysPage({ visit, group, days, form, mayChange }: MeetingDaysPageProps) {
  const { slug } = visit.tenant;
  const { past, coming } = splitMeetings(days, visit.scope.asOn);
  const table = governancePaths.meetings(slug, group.id);
  const shared = { visit, group, mayChange };
  return (
    <DeskPage
      visit={visit}
      title={`Meeting days of ${group.name}`}
      error={hasProblems(form)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <Breadcrumbs
        above={[{ label: "Groups", href: governancePaths.groups(slug) }]}
        here={`Meeting days of ${group.name}`}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={`Meeting days of ${group.name}`}
        intro={sayNext(coming[0], visit.scope.asOn)}
        under={
          mayChange ? (
            <p class="cm-small">
              <a href={governancePaths.group(slug, group.id)}>Change the group’s names and kind</a>
            </p>
          ) : undefined
        }
      />
      {coming.length === 0 ? null : (
        <>
          <h2>To come</h2>
          <MeetingTable {...shared} caption="Meetings to come" rows={coming} />
        </>
      )}
      {past.length === 0 ? null : (
        <>
          <h2>Past meetings</h2>
          <MeetingTable {...shared} caption="Past meetings, the last one first" rows={past} />
        </>
      )}
      {days.length === 0 ? null : <TableDownloads table={table} label="Take these days" />}
      {mayChange ? (
        <section aria-labelledby="add-days">
          <h2 id="add-days">Add days</h2>
          <Form action={table} state={form}>
            <TextArea
              form={form}
              name="days"
              label="Days on which it met or will meet"
              hint="One day on each line, with its year: “10 December 2026”. What you write after a colon stands beside it: “4 March 2027: budget”."
              rows={4}
            />
            <Button>Add these days</Button>
          </Form>
        </section>
      ) : null}
    </DeskPage>
  );
}

function sayNext(next: MeetingDayRow | undefined, today: Visit["scope"]["asOn"]): string {
  if (!next) return "No coming meeting is written down. “Since it last met” counts from the days below.";
  const days = daysBetween(today, next.metOn);
  const when = days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${sayMany(days, "day")}`;
  return `It meets ${when}, on ${weekdayName(next.metOn)} ${sayDay(next.metOn)}.`;
}

interface MeetingTableProps extends Pick<MeetingDaysPageProps, "visit" | "group" | "mayChange"> {
  caption: string;
  rows: readonly MeetingDayRow[];
}

function MeetingTable({ visit, group, mayChange, caption, rows }: MeetingTableProps) {
  const { slug } = visit.tenant;
  return (
    <DataTable
      caption={caption}
      hideCaption
      plain
      columns={[
        { heading: "Day", cell: ({ metOn }) => `${weekdayName(metOn)} ${sayDay(metOn)}` },
        { heading: "Note", cell: ({ note }) => note ?? "None", long: true },
        ...(mayChange
          ? [
              {
                heading: "Take away",
                cell: ({ id, metOn }: MeetingDayRow) => (
                  <form method="post" action={governancePaths.meetingRemoval(slug, group.id, id)}>
                    <PlainButton>
                      Take away<span class="cm-vh"> {sayDay(metOn)}</span>
                    </PlainButton>
                  </form>
                ),
              },
            ]
          : []),
      ]}
      rows={rows}
    />
  );
}
