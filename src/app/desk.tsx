import type { Child } from "hono/jsx";
import { dayInScotland, sayDay, weekdayName } from "../kernel/calendar-date.ts";
import { DeskPage } from "../modules/partnerships/index.ts";
import { page } from "../platform/web/answer.ts";
import type { Door } from "../platform/web/door.ts";
import type { Change, NeedsYou, OwnWork, Room } from "../platform/web/room.ts";
import type { Visit } from "../platform/web/visit.ts";
import { DataTable } from "../ui/components/data-table/data-table.tsx";
import { PageHead } from "../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../ui/components/rows/rows.tsx";
import { Split } from "../ui/components/split/split.tsx";

/** The home of somebody who is signed in: what waits for them in every room, and their own work. */
export function showDesk(rooms: readonly Room[]): Door["handle"] {
  return async (visit) => {
    const needs: NeedsYou[] = [];
    const own: OwnWork[] = [];
    const changes: Change[] = [];
    const glances: Child[] = [];
    for (const { gives } of rooms) {
      glances.push(await gives?.atAGlance?.(visit.scope, visit.tenant));
      needs.push(...((await gives?.needsYou?.(visit.scope, visit.tenant)) ?? []));
      changes.push(...((await gives?.whatChanged?.(visit.scope, visit.tenant)) ?? []));
      own.push(...((await gives?.ownWork?.(visit.scope, visit.tenant)) ?? []));
    }
    needs.sort((a, b) => a.at.getTime() - b.at.getTime());
    changes.sort((a, b) => b.at.getTime() - a.at.getTime());
    return page(<Desk visit={visit} needs={needs} own={own} changes={changes} glances={glances} />);
  };
}

interface DeskProps {
  visit: Visit;
  needs: readonly NeedsYou[];
  own: readonly OwnWork[];
  changes: readonly Change[];
  glances: readonly Child[];
}

function Desk({ visit, needs, own, changes, glances }: DeskProps) {
  const { scope, tenant } = visit;
  const name = scope.actor.kind === "person" ? scope.actor.name.split(" ")[0] : "";
  return (
    <DeskPage visit={visit} title="Home">
      <PageHead
        title={`${greeting(scope.at)}, ${name}`}
        intro={`${weekdayName(scope.asOn)} ${sayDay(scope.asOn)}`}
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
          <section aria-labelledby="own">
            <h2 id="own">My actions</h2>
            {own.length === 0 ? (
              <p>No action names you or your organisation as its lead.</p>
            ) : (
              <DataTable
                caption="Actions that you or your organisation lead"
                hideCaption
                plain
                columns={[
                  { heading: "Action", cell: (row: OwnWork) => <a href={row.href}>{row.title}</a> },
                  { heading: "Target date", cell: (row: OwnWork) => row.due },
                  {
                    heading: "Status",
                    cell: (row: OwnWork) => row.status,
                  },
                ]}
                rows={own}
              />
            )}
          </section>
          {changes.length === 0 ? null : (
            <section aria-labelledby="changed">
              <h2 id="changed">What changed in public</h2>
              <Rows>
                {changes.map(({ title, detail, href, at }) => (
                  <Row title={title} href={href} under={detail} when={sayDay(dayInScotland(at), "short")} />
                ))}
              </Rows>
            </section>
          )}
        </div>
        <div>{glances}</div>
      </Split>
    </DeskPage>
  );
}

/** By the clock in Scotland. */
function greeting(at: Date): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone: "Europe/London" }).format(
      at,
    ),
  );
  if (hour < 12) return "Good morning";
  return hour < 18 ? "Good afternoon" : "Good evening";
}
