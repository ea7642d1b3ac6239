import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { OwnWork } from "../../../platform/web/room.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { Marks } from "../../../ui/components/marks/marks.tsx";
import { Progress } from "../../../ui/components/progress/progress.tsx";
import { ActionMarks } from "../actions/action-marks.views.tsx";
import { planPaths } from "../paths.ts";
import { startsPlans } from "../policy.ts";
import type { SavedViewRow } from "../saved-views/saved-view.table.ts";
import { KeptViewsBlock } from "../saved-views/saved-views.views.tsx";
import { countsOf } from "./grid.props.ts";
import type { PlanSheet, SheetAction } from "./plan-sheet.store.ts";

interface GlanceProps {
  scope: Scope;
  tenant: Tenant;
  sheets: readonly PlanSheet[];
  /** The views that this person keeps. */
  kept: readonly SavedViewRow[];
}

/** An action as a row of the home of whoever leads it. */
export function ownActionRow(action: SheetAction, slug: string, day: CalendarDate): OwnWork {
  return {
    title: `${action.label} ${action.text}`,
    href: planPaths.action(slug, action.number),
    due: action.target ? <DateSaid text={action.target.text} reading={action.target} /> : <Gap in="date" />,
    status: (
      <Marks>
        <ActionMarks action={action} day={day} />
      </Marks>
    ),
  };
}

/** How each plan stands, for the home; where there is none, how to begin. */
export function PlansAtAGlance({ scope, tenant, sheets, kept }: GlanceProps) {
  if (sheets.length === 0) return <NoPlan scope={scope} tenant={tenant} />;
  return (
    <>
      {sheets.map(({ plan, improvements }) => (
        <Box tone="accent" heading={plan.title}>
          <Progress
            counts={countsOf(
              improvements.flatMap(({ actions }) => actions),
              scope.asOn,
            )}
          />
          <p class="cm-small">
            <a href={planPaths.plan(tenant.slug, plan.number)}>Open the plan</a>
          </p>
        </Box>
      ))}
      <KeptViewsBlock slug={tenant.slug} kept={kept} />
    </>
  );
}

function NoPlan({ scope, tenant }: Omit<GlanceProps, "sheets" | "kept">) {
  const starts = allowed(startsPlans, scope, null);
  return (
    <Empty
      heading={`${tenant.name} has no plan here yet`}
      actions={
        starts ? <ButtonLink href={planPaths.newImport(tenant.slug)}>Bring in a paper</ButtonLink> : null
      }
    >
      <p>Its actions, who leads them and how they are going will stand here.</p>
    </Empty>
  );
}
