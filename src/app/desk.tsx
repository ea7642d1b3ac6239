import type { Child } from "hono/jsx";
import { dayInScotland, sayDay, weekdayName } from "../kernel/calendar-date.ts";
import { DeskPage } from "../modules/partnerships/index.ts";
import { findSinceLastLook } from "../modules/people/index.ts";
import { planPaths } from "../modules/plans/index.ts";
import { forOneLook } from "../platform/scope/one-look.ts";
import { page } from "../platform/web/answer.ts";
import type { Door } from "../platform/web/door.ts";
import type { Change, ComingUp, NeedsYou, OwnWork, Room } from "../platform/web/room.ts";
import type { Visit } from "../platform/web/visit.ts";
import { Box } from "../ui/components/box/box.tsx";
import { DataTable } from "../ui/components/data-table/data-table.tsx";
import { PageHead } from "../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../ui/components/rows/rows.tsx";
import { Split } from "../ui/components/split/split.tsx";
import { TableDownloads } from "../ui/components/table-downloads/table-downloads.tsx";
import { sayMany } from "../ui/words/number-words.ts";
import { sayGreeting, sayShortDay, saySince, sayWhen } from "./desk.words.ts";

/** The home of somebody who is signed in: what waits for them in every room, their own work, what changed and what lies ahead. */
export function showDesk(rooms: readonly Room[]): Door["handle"] {
  return async (visit) => {
    const { tenant } = visit;
    const scope = forOneLook(visit.scope);
    const since = await findSinceLastLook(scope);
    const needs: NeedsYou[] = [];
    const own: OwnWork[] = [];
    const changes: Change[] = [];
    const coming: ComingUp[] = [];
    const late: OwnWork[] = [];
    const glances: Child[] = [];
    for (const { gives } of rooms) {
      glances.push(await gives?.atAGlance?.(scope, tenant));
      needs.push(...((await gives?.needsYou?.(scope, tenant)) ?? []));
      changes.push(...((await gives?.whatChanged?.(scope, tenant, since)) ?? []));
      own.push(...((await gives?.ownWork?.(scope, tenant)) ?? []));
      coming.push(...((await gives?.comingUp?.(scope, tenant)) ?? []));
    }
    if (own.length === 0)
      for (const { gives } of rooms) late.push(...((await gives?.lateWork?.(scope, tenant)) ?? []));
    needs.sort((a, b) => a.at.getTime() - b.at.getTime());
    changes.sort((a, b) => b.at.getTime() - a.at.getTime());
    coming.sort((a, b) => (a.on < b.on ? -1 : 1));
    return page(
      <Desk
        visit={visit}
        since={since}
        needs={needs}
        own={own}
        late={late}
        changes={changes}
        coming={coming}
        glances={glances}
      />,
    );
  };
}

interface DeskProps {
  visit: Visit;
  /** What changed is told from here. */
  since: Date;
  needs: readonly NeedsYou[];
  own: readonly OwnWork[];
  /** What others are late with, for whoever leads nothing. */
  late: readonly OwnWork[];
  changes: readonly Change[];
  coming: readonly ComingUp[];
  glances: readonly Child[];
}

/** How much of each list stands on the home; the rest is behind a link, or counted. */
const CHANGES_SHOWN = 8;
const WORK_SHOWN = 12;
const COMING_SHOWN = 8;

function Desk({ visit, since, needs, own, late, changes, coming, glances }: DeskProps) {
  const { scope, tenant } = visit;
  const name = scope.actor.kind === "person" ? scope.actor.name.split(" ")[0] : "";
  const headline = coming.find((one) => one.headline)?.headline ?? "";
  return (
    <DeskPage visit={visit} title="Home">
      <PageHead
        title={`${sayGreeting(scope.at)}, ${name}`}
        intro={`${weekdayName(scope.asOn)} ${sayDay(scope.asOn)}. ${headline}`.trim()}
      />
      <Split>
        <div>
          <section aria-labelledby="needs">
            <h2 id="needs">
              Needs you <span class="cm-quiet">{needs.length}</span>
            </h2>
            {needs.length === 0 ? <p>Nothing waits for you in {tenant.name} today.</p> : null}
            <Rows>
              {needs.map(({ title, detail, href, when }) => (
                <Row title={title} href={href} under={detail} when={when} />
              ))}
            </Rows>
          </section>
          {own.length === 0 && late.length > 0 ? (
            <Work
              id="late"
              heading="Late today"
              caption="Actions that are late"
              work={late}
              table={planPaths.lateActions(tenant.slug)}
              visit={visit}
            />
          ) : (
            <Work
              id="own"
              heading="My actions"
              caption="Actions that you or your organisation lead"
              work={own}
              table={planPaths.ownActions(tenant.slug)}
              visit={visit}
            />
          )}
          <Changes visit={visit} since={since} changes={changes} />
        </div>
        <div>
          {glances}
          <ComingUpBox coming={coming} />
        </div>
      </Split>
    </DeskPage>
  );
}

interface WorkProps {
  id: string;
  heading: string;
  caption: string;
  work: readonly OwnWork[];
  /** Where all of it is taken away: the address without its ending. */
  table: string;
  visit: Visit;
}

function Work({ id, heading, caption, work, table, visit }: WorkProps) {
  const rest = work.length - WORK_SHOWN;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {heading} {work.length > 0 ? <span class="cm-quiet">{work.length}</span> : null}
      </h2>
      {work.length === 0 ? (
        <p>No action names you or your organisation as its lead.</p>
      ) : (
        <DataTable
          caption={caption}
          hideCaption
          plain
          columns={[
            { heading: "Action", cell: (row: OwnWork) => <a href={row.href}>{row.title}</a> },
            { heading: "Target date", cell: (row: OwnWork) => row.due },
            { heading: "Status", cell: (row: OwnWork) => row.status },
            { heading: "Last update", cell: (row: OwnWork) => row.updated },
          ]}
          rows={work.slice(0, WORK_SHOWN)}
        />
      )}
      {rest > 0 ? (
        <p class="cm-small">
          <a href={planPaths.plans(visit.tenant.slug)}>{sayMany(rest, "more action")} in the plans</a>
        </p>
      ) : null}
      {work.length > 0 ? <TableDownloads table={table} label="Take these actions" /> : null}
    </section>
  );
}

function Changes({ visit, since, changes }: Pick<DeskProps, "visit" | "since" | "changes">) {
  const { scope, tenant } = visit;
  const rest = changes.length - CHANGES_SHOWN;
  const from = dayInScotland(since);
  const all = `${planPaths.allChanges(tenant.slug)}?from=${from}`;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">What changed {saySince(since, scope.at)}</h2>
      {changes.length === 0 ? <p>Nobody else changed anything that you can see here.</p> : null}
      <ul class="cm-rows">
        {changes.slice(0, CHANGES_SHOWN).map(({ what, title, detail, href, at }) => (
          <li>
            <p>
              {what} <a href={href}>{title}</a>
              {detail ? `: ${detail}` : ""}
            </p>
            <span class="cm-when">{sayWhen(at, scope.at)}</span>
          </li>
        ))}
      </ul>
      {scope.permissions.has("plans:plan:read") ? (
        <p class="cm-small">
          <a href={all}>
            {rest > 0
              ? `${sayMany(rest, "more change")}, action by action`
              : "What changed, action by action"}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function ComingUpBox({ coming }: Pick<DeskProps, "coming">) {
  return (
    <Box heading="Coming up">
      {coming.length === 0 ? <p>No meeting and no date in the next weeks.</p> : null}
      <ul class="cm-links cm-small">
        {coming.slice(0, COMING_SHOWN).map(({ on, title, href }) => (
          <li>
            {sayShortDay(on)}: {href ? <a href={href}>{title}</a> : title}
          </li>
        ))}
      </ul>
    </Box>
  );
}
