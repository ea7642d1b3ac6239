import type { PropsWithChildren } from "hono/jsx";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { sayList, sayMany } from "../../../ui/words/number-words.ts";
import { ActionFlags } from "../actions/action-flags.views.tsx";
import { ActionMarks } from "../actions/action-marks.views.tsx";
import { planPaths } from "../paths.ts";
import { addressOf, gapsIn } from "../plans/plan-filter.props.ts";
import { PlanFrame } from "../plans/plan-frame.views.tsx";
import type { SheetAction } from "../plans/plan-sheet.store.ts";
import type { PlanView } from "../plans/plan-view.store.ts";
import { groupByLead, type LeadOf } from "./by-lead.ts";
import { sayLead } from "./leadership.words.ts";
import { countsIn } from "./leadership-tables.props.ts";

/** The actions of a plan by who leads them today: nobody's first. */
export function ByLeadPage({ visit, view }: { visit: Visit; view: PlanView }) {
  const { scope, tenant } = visit;
  const { slug } = tenant;
  const { shown, filter, whole } = view;
  const at = planPaths.byLead(slug, whole.plan.number);
  const shared = new Map(
    shown.improvements.flatMap(({ actions, measures }) =>
      actions.map((action) => [action.id, measures.length] as const),
    ),
  );
  const groups = groupByLead(
    shown.improvements.flatMap(({ actions }) => actions),
    scope.asOn,
  ).map((group) => ({
    ...group,
    counts: countsIn(
      group.actions.map(({ action }) => ({ action, shared: shared.get(action.id) ?? 0 })),
      scope.asOn,
    ),
  }));
  const idOf = (lead: LeadOf) => `lead-${lead.kind === "party" ? lead.id : lead.kind}`;
  const askedFor = (lead: LeadOf, more: { status?: string; gap?: string }) =>
    lead.kind === "party" || lead.kind === "nobody"
      ? addressOf(planPaths.plan(slug, whole.plan.number), {
          ...filter,
          ...more,
          lead: lead.kind === "party" ? lead.id : "nobody",
        })
      : null;
  const count = (number: number, href: string | null) =>
    number > 0 && href ? <a href={href}>{number}</a> : number;
  return (
    <PlanFrame visit={visit} view={view} here="by-lead" at={at} way="by lead">
      <p class="cm-measure">
        An action that several lead together stands with each of them, so these figures may add up to more
        than {sayMany(shared.size, "action")}. Who leads only for a time counts on the days that they lead.
      </p>
      <DataTable
        caption="Actions by lead"
        hideCaption
        columns={[
          { heading: "Lead", cell: ({ lead }) => <a href={`#${idOf(lead)}`}>{sayLead(lead)}</a> },
          {
            heading: "Actions",
            numeric: true,
            cell: ({ lead, counts }) => count(counts.all, askedFor(lead, {})),
          },
          {
            heading: "Late",
            numeric: true,
            cell: ({ lead, counts }) => count(counts.late, askedFor(lead, { status: "late" })),
          },
          {
            heading: "With a gap",
            numeric: true,
            cell: ({ lead, counts }) => count(counts.gaps, askedFor(lead, { gap: "any" })),
          },
        ]}
        rows={groups}
      />
      <TableDownloads table={at} search={visit.search} />
      {groups.map(({ lead, actions, counts }) => (
        <section aria-labelledby={idOf(lead)}>
          <h2 id={idOf(lead)}>
            {sayLead(lead)} <span class="cm-quiet">{counts.all}</span>
          </h2>
          <Fold many={actions.length > 12} summary={`Its ${sayMany(actions.length, "action")}`}>
            <Rows>
              {actions.map(({ action, with: others }) => (
                <ActionRow
                  action={action}
                  slug={slug}
                  day={scope.asOn}
                  shared={shared.get(action.id) ?? 0}
                  others={others}
                />
              ))}
            </Rows>
          </Fold>
        </section>
      ))}
    </PlanFrame>
  );
}

/** A long list stands behind its own words. */
export function Fold({ many, summary, children }: PropsWithChildren<{ many: boolean; summary: string }>) {
  return many ? <Details summary={summary}>{children}</Details> : <div>{children}</div>;
}

interface ActionRowProps {
  action: SheetAction;
  slug: string;
  day: CalendarDate;
  /** How many measures it has by its improvement. */
  shared: number;
  others?: readonly string[];
}

/** One action in a list, with its date, its standing and what it lacks. */
export function ActionRow({ action, slug, day, shared, others = [] }: ActionRowProps) {
  return (
    <Row
      title={`${action.label} ${action.text}`}
      href={planPaths.action(slug, action.number)}
      under={others.length > 0 ? `Jointly with ${sayList(others)}` : action.leadText}
      when={action.target ? <DateSaid text={action.target.text} reading={action.target} /> : undefined}
      marks={
        <>
          <ActionMarks action={action} day={day} />
          <ActionFlags action={action} themes={action.themes.map(({ name }) => name)} />
          {gapsIn(action, shared).map((gap) => (
            <Gap in={gap} />
          ))}
        </>
      }
    />
  );
}
