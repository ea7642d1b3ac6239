import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { Timeline } from "../../../ui/components/timeline/timeline.tsx";
import { TimelineKey } from "../../../ui/components/timeline/timeline-key.tsx";
import { sayReading } from "../../../ui/words/date-words.ts";
import { OpenPage } from "../../partnerships/index.ts";
import { sayInstead, sayTitle, standingOf, timelineSentence } from "../../plans/index.ts";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import { publicPaths } from "../paths.ts";
import type { PublicFilter } from "./public-filter.props.ts";
import { PublicMarks } from "./public-marks.views.tsx";
import type { PublicAction, PublicPlan } from "./public-plan.store.ts";
import { publicDates, publicKey, publicScale, shownOnTimeline } from "./public-timeline.props.ts";

/** A published plan by its target dates, as everybody may see it. */
export function PublicTimelinePage({
  visit,
  plan,
  filter,
  dates,
}: {
  visit: Visit;
  plan: PublicPlan;
  filter: PublicFilter;
  /** The shape that was asked for in the key. */
  dates: string;
}) {
  const { tenant, scope } = visit;
  const { slug, yearStart } = tenant;
  const here = publicPaths.timeline(slug, plan.number);
  const title = `${plan.frozen.title}: timeline`;
  const shown = shownOnTimeline(plan, filter, dates);
  const actions = shown.flatMap((improvement) => improvement.actions);
  const { first, rest } = timelineSentence(actions, scope.asOn);
  return (
    <OpenPage visit={visit} title={title} width="wide" printGrid>
      <Breadcrumbs
        above={[
          { label: "Home", href: publicPaths.home(slug) },
          { label: "Plans", href: publicPaths.plans(slug) },
          { label: plan.frozen.title, href: publicPaths.plan(slug, plan.number) },
        ]}
        here="Timeline"
      />
      <h1>{sayTitle(plan.frozen)}: timeline</h1>
      <p class="cm-measure">
        <strong>{first}</strong> {rest}
      </p>
      <p class="cm-small cm-quiet">As it stood on {sayDay(scope.asOn)}.</p>
      <TimelineKey items={publicKey(plan, here, filter, dates)} />
      {actions.length === 0 ? (
        <p>
          No action is like that. <a href={here}>Show all of them</a>
        </p>
      ) : (
        <Timeline
          caption={`${plan.frozen.title}: actions by target date`}
          groups={shown.map((improvement) => ({
            title: `${improvement.label}. ${improvement.title}`,
            rows: improvement.actions.map((action) => rowOf(action, slug)),
          }))}
          scale={publicScale(actions, scope.asOn, yearStart)}
          today={scope.asOn}
        />
      )}
      <TableDownloads table={here} search={visit.search} />
      <AskForAnotherForm visit={visit} />
    </OpenPage>
  );
}

function rowOf(action: PublicAction, slug: string) {
  const { target, firstTarget } = action;
  const moved = firstTarget && target && firstTarget.text !== target.text;
  return {
    title: `${action.label} ${action.text}`,
    href: publicPaths.action(slug, action.number),
    marks: <PublicMarks action={action} />,
    target: target
      ? {
          text: target.text,
          reading: target,
          ...(moved ? { also: `First “${firstTarget.text}”, ${sayReading(firstTarget)}` } : {}),
        }
      : null,
    dates: publicDates(action),
    standing: standingOf(action.status),
    instead: sayInstead(target),
  };
}
