import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { type PublishedPlan, sayTitle } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import type { PublicPlan } from "./public-plan.store.ts";

/** The published plans before and after one. */
export interface PublicNeighbours {
  readonly before: PublishedPlan | null;
  readonly after: readonly PublishedPlan[];
}

interface PlanInTimeProps {
  slug: string;
  plan: PublicPlan;
  neighbours: PublicNeighbours | undefined;
}

/** Whether a plan has ended, what came before it and what follows. */
export function PlanInTime({ slug, plan, neighbours }: PlanInTimeProps) {
  const before = neighbours?.before;
  const after = neighbours?.after ?? [];
  const link = (other: PublishedPlan) => (
    <a href={publicPaths.plan(slug, other.number)}>{sayTitle(other.frozen)}</a>
  );
  const lines = (
    <>
      {before ? <p>It followed {link(before)}.</p> : null}
      {after.map((other) => (
        <p>It was followed by {link(other)}.</p>
      ))}
    </>
  );
  if (plan.archivedAt === null) return lines;
  return (
    <Box tone="wash" heading="This plan has ended">
      <p>
        It was archived on {sayDay(dayInScotland(plan.archivedAt))}, and is kept here as it was published.
      </p>
      {lines}
    </Box>
  );
}
