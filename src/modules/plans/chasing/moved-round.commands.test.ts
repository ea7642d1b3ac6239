import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { cancelAction } from "../actions/cancel-action.ts";
import { reopenAction } from "../actions/reopen-action.ts";
import { getPlan } from "../plans/plan.store.ts";
import { addUpdate } from "../updates/add-update.ts";
import { listAsks } from "./ask.store.ts";
import { askLetters } from "./ask-letters.ts";
import { findCalendar } from "./calendar.store.ts";
import { listHandBacks } from "./hand-back.store.ts";
import { handBackAsk } from "./hand-back-ask.ts";
import { insertRound, listRounds } from "./round.store.ts";
import { setCalendar } from "./set-calendar.ts";
import { tickRounds } from "./tick-rounds.ts";

const day = (text: string) => text as CalendarDate;
/** Led by the Third Sector Interface, for which Ewan Laird answers. */
const STRATEGY = 8;
const FRIDAY = day("2026-12-18");
const TENANT = { slug: "strathbrae", name: "Strathbrae" } as Parameters<typeof askLetters.due>[1];
const said = { status: "in-progress", done: "It goes well.", next: "", audience: "partners" } as const;

/** The same scope at another day, at noon. */
function on(scope: Scope, date: string): Scope {
  const at = new Date(`${date}T12:00:00Z`);
  return { ...scope, at, asOn: dayInScotland(at) };
}

async function dueFrom(scope: Scope, firstDueOn: string) {
  const plan = await getPlan(scope, 1);
  const before = await findCalendar(scope, plan.id);
  return setCalendar(scope, 1, before?.version ?? 0, {
    ...{ rhythm: "quarterly", firstDueOn: day(firstDueOn), ownDates: [], reason: "" },
    ...{ askBefore: 10, remindBefore: 3, remindAfter: [3, 7], escalateAfter: 7, closeAfter: 14 },
  });
}

/** The rounds of the plan with who was asked in each, but for those that the seed has. */
async function roundsOf(scope: Scope) {
  const rounds = (await listRounds(scope, (await getPlan(scope, 1)).id)).filter(
    ({ openedAt }) => openedAt >= new Date("2026-12-08T00:00:00Z"),
  );
  return Promise.all(rounds.map(async (round) => ({ ...round, asks: await listAsks(scope, [round.id]) })));
}

const owed = (scope: Scope) => askLetters.due(scope, TENANT);

/** As Morag Innes, with a round that is due on 18 December open since the 8th, and answered by Ewan Laird on the 10th. */
async function answered(test: TestApp, work: (scope: Scope) => Promise<void>): Promise<void> {
  await test.as("Morag Innes", async (scope) => {
    expect((await dueFrom(scope, FRIDAY)).ok).toBe(true);
    await tickRounds(on(scope, "2026-12-08"));
    await test.as("Ewan Laird", (ewan) => addUpdate(on(ewan, "2026-12-10"), STRATEGY, said));
    await work(scope);
  });
}

describe("a round that is open, when its due day is moved by some days", () => {
  it("stays the same round: whoever has answered is not asked again, and nobody else is lost", () =>
    withApp((test) =>
      answered(test, async (scope) => {
        const [before] = await roundsOf(scope);
        const action = await getAction(scope, STRATEGY);
        expect((await dueFrom(on(scope, "2026-12-14"), "2026-12-23")).ok).toBe(true);
        for (const date of ["2026-12-14", "2026-12-15", "2026-12-18", "2026-12-21", "2026-12-29"])
          await tickRounds(on(scope, date));
        const rounds = await roundsOf(scope);
        expect(rounds.map(({ id, dueOn, closedAt }) => [id, dueOn, closedAt])).toEqual([
          [before?.id, "2026-12-23", null],
        ]);
        const asks = rounds[0]?.asks ?? [];
        const about = (list: typeof asks) =>
          list.map(({ actionId, personId, state }) => `${actionId} ${personId} ${state}`).sort();
        expect(about(asks)).toEqual(about(before?.asks ?? []));
        expect(asks.find(({ actionId }) => actionId === action.id)?.state).toBe("answered");
        const keys = (await owed(on(scope, "2026-12-15"))).map(({ key }) => key);
        expect(keys.length).toBeGreaterThan(3);
        expect(keys.length).toBe(asks.filter(({ state }) => state === "open").length);
      }),
    ));

  it("tells whoever has not answered the new day, and reminds and ends by it", () =>
    withApp((test) =>
      answered(test, async (scope) => {
        const ids = async () =>
          (await roundsOf(scope)).flatMap(({ asks }) =>
            asks.flatMap(({ id, state }) => (state === "open" ? [id] : [])),
          );
        const old = await ids();
        await dueFrom(on(scope, "2026-12-14"), "2026-12-23");
        const now = await ids();
        // An ask of its own: what was told of the old day does not keep the mail with the new one from going out.
        expect(now.filter((id) => old.includes(id))).toEqual([]);
        const stages = async (date: string) =>
          new Set((await owed(on(scope, date))).map(({ key }) => key.split("/").slice(2).join("/")));
        expect(await stages("2026-12-15")).toEqual(new Set(["asked"]));
        expect(await stages("2026-12-21")).toEqual(new Set(["remind-before"]));
        expect(await stages("2026-12-29")).toEqual(new Set(["remind-after-3"]));
        await tickRounds(on(scope, "2027-01-06"));
        expect((await roundsOf(scope))[0]?.closedAt).toBeNull();
        await tickRounds(on(scope, "2027-01-07"));
        expect((await roundsOf(scope))[0]?.closedAt).not.toBeNull();
      }),
    ));

  it("is not held back where the new day is far enough for nobody to be asked for it yet", () =>
    withApp((test) =>
      answered(test, async (scope) => {
        await dueFrom(on(scope, "2026-12-14"), "2026-12-31");
        await tickRounds(on(scope, "2026-12-15"));
        await tickRounds(on(scope, "2026-12-22"));
        expect((await roundsOf(scope)).map(({ dueOn }) => dueOn)).toEqual(["2026-12-31"]);
      }),
    ));

  it("stands in the ledger with the day before and the day after", () =>
    withApp((test) =>
      answered(test, async (scope) => {
        await dueFrom(on(scope, "2026-12-14"), "2026-12-23");
        const plan = await getPlan(scope, 1);
        const moved = (await listEventsOf(scope, { kind: "plan", id: plan.id })).flatMap(
          ({ facts }) => facts.movedRound ?? [],
        );
        expect(moved).toEqual([{ from: FRIDAY, to: "2026-12-23" }]);
      }),
    ));

  it("is left where it was when the calendar changes otherwise, and the next one asks everybody", () =>
    withApp((test) =>
      answered(test, async (scope) => {
        await dueFrom(on(scope, "2026-12-14"), "2027-03-05");
        expect((await roundsOf(scope)).map(({ dueOn }) => dueOn)).toEqual([FRIDAY]);
        await tickRounds(on(scope, "2027-02-24"));
        const action = await getAction(scope, STRATEGY);
        const [next] = await roundsOf(scope);
        expect(next?.dueOn).toBe("2027-03-05");
        expect(next?.asks.find(({ actionId }) => actionId === action.id)?.state).toBe("open");
      }),
    ));

  it("is not moved onto a day on which another round of the plan is due, and nothing is saved", () =>
    withApp((test) =>
      answered(test, async (scope) => {
        const plan = await getPlan(scope, 1);
        const alone = { id: crypto.randomUUID(), planId: plan.id, dueOn: day("2026-12-23"), asksAll: false };
        await insertRound(scope, { ...alone, reason: "", openedAt: scope.at });
        expect(await dueFrom(on(scope, "2026-12-14"), "2026-12-23")).toEqual({
          ok: false,
          refusal: { reason: "day-taken", dueOn: "2026-12-23" },
        });
        expect((await findCalendar(scope, plan.id))?.firstDueOn).toBe(FRIDAY);
      }),
    ));
});

describe("an action that was handed back", () => {
  it("stays handed back when it is over and then back to work, until somebody else is to answer for it", () =>
    withApp((test) =>
      test.as("Morag Innes", async (scope) => {
        await dueFrom(scope, FRIDAY);
        await tickRounds(on(scope, "2026-12-08"));
        const action = await getAction(scope, STRATEGY);
        await test.as("Ewan Laird", async (ewan) => {
          const personId = ewan.actor.kind === "person" ? ewan.actor.id : "";
          await handBackAsk(on(ewan, "2026-12-09"), { actionId: action.id, personId, reason: "Not ours." });
        });
        const own = async () =>
          (await roundsOf(scope))[0]?.asks.filter(({ actionId }) => actionId === action.id);
        const stands = [expect.objectContaining({ state: "handed-back", reason: "Not ours." })];
        await cancelAction(on(scope, "2026-12-10"), {
          ...{ number: STRATEGY, version: action.version, reason: "No money." },
        });
        await tickRounds(on(scope, "2026-12-10"));
        expect(await own()).toEqual(stands);
        expect(await listHandBacks(scope)).toEqual([]);
        const over = await getAction(scope, STRATEGY);
        const reopened = await reopenAction(on(scope, "2026-12-11"), {
          ...{ number: STRATEGY, version: over.version, reason: "There is money after all." },
        });
        expect(reopened.ok).toBe(true);
        await tickRounds(on(scope, "2026-12-11"));
        expect(await own()).toEqual(stands);
        expect(await listHandBacks(scope)).toHaveLength(1);
      }),
    ));
});
