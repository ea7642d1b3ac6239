import { afterAll, beforeAll, expect, test } from "vitest";
import {
  asPerson,
  type ChasedAction,
  type ChasedPerson,
  seedChased,
} from "../../../../test/harness/chased-partnership.ts";
import { type OwnDatabase, ownDatabase } from "../../../../test/harness/database.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done } from "../../../kernel/result.ts";
import { openPool, type Pool } from "../../../platform/database/database.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { addUpdate } from "../updates/add-update.ts";
import { listAsksToSettle } from "./ask.store.ts";
import { tickRounds } from "./tick-rounds.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const CALENDAR = {
  ...{ rhythm: "quarterly" as const, firstDueOn: "2026-12-04" as CalendarDate, ownDates: [], reason: "" },
  ...{ askBefore: 10, remindBefore: 3, remindAfter: [3, 7], escalateAfter: 7, closeAfter: 14 },
};
const said = { status: "in-progress", done: "It goes well.", next: "", audience: "partners" } as const;

let own: OwnDatabase;
let first: Pool;
let second: Pool;
let officer: ChasedPerson;
let action: ChasedAction;

beforeAll(async () => {
  own = await ownDatabase();
  first = openPool(own.connection);
  second = openPool(own.connection);
  const seeded = await seedChased(first, NOW, { bodies: 1, leads: 1, actions: 1 }, [CALENDAR]);
  officer = seeded.officer;
  const [only] = seeded.actions;
  if (!only) throw new Error("there is an action");
  action = only;
  await asPerson(first, officer, NOW, (scope) => tickRounds(scope));
});

afterAll(async () => {
  await first.close();
  await second.close();
  await own.drop();
});

/** Waits until the other work has ended, or waits for a lock that somebody holds. */
async function untilItStands(isOver: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !isOver(); round += 1) {
    const { rowCount } = await own.pool.query("select from pg_locks where not granted");
    if (rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test("an update, and a tick that has written of one plan and goes on to the asks of the next, do not wait for each other", async () => {
  let update: Promise<unknown> | undefined;
  const ticking = asPerson(first, officer, NOW, (scope) =>
    inTransaction(scope, async (scope) => {
      const { id } = await getAction(scope, action.number);
      await recordEvent(scope, { event: planEvents.actionAsked, subject: { kind: "action", id } });
      let isOver = false;
      update = asPerson(second, action.lead, NOW, (other) => addUpdate(other, action.number, said)).finally(
        () => {
          isOver = true;
        },
      );
      update.catch(() => {});
      await untilItStands(() => isOver);
      expect(await listAsksToSettle(scope, id)).toMatchObject([{ state: "open" }]);
      return done(null);
    }),
  );
  await expect(ticking).resolves.toMatchObject({ ok: true });
  await expect(update).resolves.toMatchObject({ ok: true });
});
