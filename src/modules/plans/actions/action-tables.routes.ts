import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import type { PlanEvent } from "../events.ts";
import { evidenceTable } from "../evidence/evidence.props.ts";
import { type ActionDesk, getActionDesk } from "./action-desk.store.ts";
import { historyOf } from "./action-history.ts";
import { sayEvent } from "./action-history.views.tsx";
import { actionNumber } from "./action-page.routes.tsx";
import { shownStatus } from "./status.words.ts";

/** What happened to an action, and what shows its measures, as tables to take away. */
export function openActionTableDoors(doors: Doors): void {
  const path = "/:partnership/desk/actions/:action";
  const deskOf = (visit: Visit) => getActionDesk(visit.scope, actionNumber(visit));
  tableDoors(doors, `${path}/history`, "plans:plan:read", async (visit) => historyTable(await deskOf(visit)));
  tableDoors(doors, `${path}/evidence`, "plans:plan:read", async (visit) =>
    evidenceTable(await deskOf(visit)),
  );
}

function historyTable({ label, updates, events, names }: ActionDesk): WrittenTable {
  return {
    title: `History of action ${label}`,
    columns: [
      { heading: "Day" },
      { heading: "Who" },
      { heading: "Status" },
      { heading: "What happened", width: 60 },
      { heading: "Next", width: 40 },
      { heading: "Who sees it" },
    ],
    rows: historyOf(updates, events).map(({ at, actorId, what }) => {
      const day = { day: dayInScotland(at) };
      const name = (actorId && names.get(actorId)) || null;
      if (what.kind === "event") {
        const { sentence, reason } = sayEvent(what.event as PlanEvent, what.facts, what.words);
        return [day, name, null, reason ? `${sentence}\n“${reason}”` : sentence, null, "Partners"];
      }
      const way = [what.byLink ? "by personal link" : "", what.isBeside ? "for their own part" : ""];
      const who = [name, what.writer && `written by ${what.writer}`, what.onBehalfOf, ...way]
        .filter(Boolean)
        .join(", ");
      const status = what.status && sayStatus(shownStatus[what.status]);
      return [day, who, status, what.done, what.next, what.audience === "public" ? "Everyone" : "Partners"];
    }),
  };
}
