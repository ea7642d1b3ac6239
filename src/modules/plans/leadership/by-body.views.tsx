import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { addressOf, noFilter } from "../plans/plan-filter.props.ts";
import { PlanFrame } from "../plans/plan-frame.views.tsx";
import type { PlanView } from "../plans/plan-view.store.ts";
import { changesPlans } from "../policy.ts";
import { groupByBody } from "./by-body.ts";
import { ActionRow, Fold } from "./by-lead.views.tsx";
import { sayBody } from "./leadership.words.ts";
import { countsIn } from "./leadership-tables.props.ts";

/** The improvements of a plan by the bodies that they concern: the whole partnership first. */
export function ByBodyPage({ visit, view, notice }: { visit: Visit; view: PlanView; notice?: Child }) {
  const { scope, tenant } = visit;
  const { slug } = tenant;
  const { shown, whole } = view;
  const { number } = whole.plan;
  const at = planPaths.byBody(slug, number);
  const changes = allowed(changesPlans, scope, null);
  const groups = groupByBody(shown.improvements).map((group) => ({
    ...group,
    counts: countsIn(
      group.improvements.flatMap(({ actions, measures }) =>
        actions.map((action) => ({ action, shared: measures.length })),
      ),
      scope.asOn,
    ),
  }));
  const idOf = (body: (typeof groups)[number]["body"]) => `body-${body?.id ?? "whole"}`;
  return (
    <PlanFrame visit={visit} view={view} here="by-body" at={at} way="by body concerned" notice={notice}>
      <p class="cm-measure">
        Not every improvement concerns every partner. One that names no body concerns the whole partnership;
        one that names several stands with each.
      </p>
      <DataTable
        caption="Improvements by the body concerned"
        hideCaption
        columns={[
          { heading: "Concerns", cell: ({ body }) => <a href={`#${idOf(body)}`}>{sayBody(body)}</a> },
          {
            heading: "Improvements",
            numeric: true,
            cell: ({ body, improvements }) => (
              <a
                href={addressOf(planPaths.plan(slug, number), { ...noFilter, concern: body?.id ?? "whole" })}
              >
                {improvements.length}
              </a>
            ),
          },
          { heading: "Actions", numeric: true, cell: ({ counts }) => counts.all },
          { heading: "Late", numeric: true, cell: ({ counts }) => counts.late },
          { heading: "With a gap", numeric: true, cell: ({ counts }) => counts.gaps },
        ]}
        rows={groups}
      />
      <TableDownloads table={at} search={visit.search} />
      {groups.map(({ body, improvements }) => (
        <section aria-labelledby={idOf(body)}>
          <h2 id={idOf(body)}>{sayBody(body)}</h2>
          {improvements.map((improvement) => (
            <>
              <h3>
                {improvement.number ? `${improvement.number}. ` : ""}
                {improvement.title}
              </h3>
              {improvement.actions.length === 0 ? (
                <p>No action yet.</p>
              ) : (
                <Fold
                  many={shown.improvements.length > 3}
                  summary={`Its ${sayMany(improvement.actions.length, "action")}`}
                >
                  <Rows>
                    {improvement.actions.map((action) => (
                      <ActionRow
                        action={action}
                        slug={slug}
                        day={scope.asOn}
                        shared={improvement.measures.length}
                      />
                    ))}
                  </Rows>
                </Fold>
              )}
              {changes ? (
                <p class="cm-small">
                  <a href={planPaths.concerns(slug, number, improvement.id)}>
                    Set whom it concerns<span class="cm-vh">: {improvement.title}</span>
                  </a>
                </p>
              ) : null}
            </>
          ))}
        </section>
      ))}
    </PlanFrame>
  );
}
