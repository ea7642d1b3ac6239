import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { addDays, type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { cancelAction } from "../actions/cancel-action.ts";
import { changeLeadRow, listLeadRows } from "../actions/lead.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { addUpdate } from "../updates/add-update.ts";
import { listAsks } from "./ask.store.ts";
import { askAgain } from "./ask-again.ts";
import { askForUpdate } from "./ask-for-update.ts";
import { askLetters } from "./ask-letters.ts";
import { listHandBacks } from "./hand-back.store.ts";
import { handBackAsk } from "./hand-back-ask.ts";
import { pauseCalendar } from "./pause-calendar.ts";
import { resumeCalendar } from "./resume-calendar.ts";
import { listRounds } from "./round.store.ts";
import { setCalendar } from "./set-calendar.ts";
import { takeBackAsk } from "./take-back-ask.ts";
import { tellOfficers } from "./tell-officers.ts";
import { tickRounds } from "./tick-rounds.ts";

const day = (text: string) => text as CalendarDate;
/** Led by the Third Sector Interface, for which Ewan Laird answers. */
const STRATEGY = 8;
const FRIDAY = day("2026-12-18");

const TENANT = { slug: "strathbrae", name: "Strathbrae" } as Parameters<typeof askLetters.due>[1];
const said = { status: "in-progress", done: "It goes well.", next: "", audience: "partners" } as const;

/** A calendar of its own for Strathbrae's plan, in place of the one that the seed gave it. */
async function calendarOf(scope: Scope, over: object = {}) {
  const plan = await getPlan(scope, 1);
  const { findCalendar } = await import("./calendar.store.ts");
  const before = await findCalendar(scope, plan.id);
  return setCalendar(scope, 1, before?.version ?? 0, {
    ...{ rhythm: "quarterly", firstDueOn: FRIDAY, ownDates: [], reason: "It goes into the Board’s paper." },
    ...{ askBefore: 10, remindBefore: 3, remindAfter: [3, 7], escalateAfter: 7, closeAfter: 14 },
    ...over,
  });
}

/** The same scope at another day, at noon. */
function on(scope: Scope, date: string): Scope {
  const at = new Date(`${date}T12:00:00Z`);
  return { ...scope, at, asOn: dayInScotland(at) };
}

async function openRound(scope: Scope) {
  const plan = await getPlan(scope, 1);
  const round = (await listRounds(scope, plan.id)).find(({ dueOn }) => dueOn === FRIDAY);
  return { round, asks: round ? await listAsks(scope, [round.id]) : [] };
}

/** As Morag Innes, with a round that is due on 18 December open since the 8th. */
async function inRound(test: TestApp, work: (scope: Scope) => Promise<void>): Promise<void> {
  await test.as("Morag Innes", async (scope) => {
    expect((await calendarOf(scope)).ok).toBe(true);
    const opened = on(scope, "2026-12-08");
    await tickRounds(opened);
    await work(opened);
  });
}

const personOf = ({ actor }: Scope) => (actor.kind === "person" ? actor.id : "");

const owedKeys = async (scope: Scope) => (await askLetters.due(scope, TENANT)).map(({ key }) => key);

describe("a round", () => {
  it("opens on its day, asks each who answers, and opens once however often the clock ticks", () =>
    withApp((test) =>
      test.as("Morag Innes", async (scope) => {
        await calendarOf(scope);
        await tickRounds(on(scope, "2026-12-07"));
        expect((await openRound(scope)).round).toBeUndefined();
        await tickRounds(on(scope, "2026-12-08"));
        const { asks } = await openRound(scope);
        expect(asks.length).toBeGreaterThan(5);
        expect(new Set(asks.map(({ actionId, personId }) => `${actionId} ${personId}`)).size).toBe(
          asks.length,
        );
        await tickRounds(on(scope, "2026-12-08"));
        await tickRounds(on(scope, "2026-12-09"));
        expect((await openRound(scope)).asks).toEqual(asks);
      }),
    ));

  it("asks nobody of a plan that is paused, and does so once it goes on", () =>
    withApp((test) =>
      test.as("Morag Innes", async (scope) => {
        await calendarOf(scope);
        expect((await pauseCalendar(scope, 1)).ok).toBe(true);
        await tickRounds(on(scope, "2026-12-08"));
        expect((await openRound(scope)).round).toBeUndefined();
        expect(await pauseCalendar(scope, 1)).toMatchObject({ refusal: { reason: "paused-already" } });
        expect((await resumeCalendar(scope, 1)).ok).toBe(true);
        await tickRounds(on(scope, "2026-12-08"));
        expect((await openRound(scope)).asks.length).toBeGreaterThan(0);
      }),
    ));

  it("ends after its last day, with what was not answered left as it is", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        await tickRounds(on(scope, "2027-01-01"));
        expect((await openRound(scope)).round?.closedAt).toBeNull();
        // Two weeks after is New Year's Day, and for Saturday 2 January Monday is kept.
        await tickRounds(on(scope, "2027-01-05"));
        expect((await openRound(scope)).round?.closedAt).toBeNull();
        await tickRounds(on(scope, "2027-01-06"));
        const { round, asks } = await openRound(scope);
        expect(round?.closedAt).not.toBeNull();
        expect(asks.every(({ state }) => state === "open")).toBe(true);
        expect(await owedKeys(on(scope, "2027-01-06"))).toEqual([]);
      }),
    ));

  it("is brought in step with the leads: the new person is asked and the old one no longer", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        const [lead] = await listLeadRows(scope, [action.id]);
        const aisha = await test.as("Aisha Malik", async ({ actor }) =>
          actor.kind === "person" ? actor.id : "",
        );
        await changeLeadRow(scope, lead?.id ?? "", { answeringPersonId: aisha });
        await tickRounds(on(scope, "2026-12-09"));
        const about = (await openRound(scope)).asks.filter(({ actionId }) => actionId === action.id);
        expect(about.map(({ state, reason }) => [state, reason])).toEqual([
          ["taken-back", "lead-changed"],
          ["open", null],
        ]);
        expect(about.at(-1)?.personId).toBe(aisha);
      }),
    ));

  it("waits for nobody once an action is cancelled, at the same moment, before any clock ticks", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        const { asks } = await openRound(scope);
        const ask = asks.find(({ actionId }) => actionId === action.id);
        expect(await owedKeys(scope)).toContain(`ask/${ask?.id}/asked`);
        await cancelAction(scope, { number: STRATEGY, version: action.version, reason: "No money." });
        expect(await owedKeys(scope)).not.toContain(`ask/${ask?.id}/asked`);
      }),
    ));
});

describe("the words of why it is asked", () => {
  const words = async (scope: Scope) => (await openRound(scope)).round?.reason;

  it("stay in the round that is open, unless the lead officer says that its reminders say the new ones too", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        expect((await calendarOf(scope, { reason: "For the Board in March." })).ok).toBe(true);
        expect(await words(scope)).toBe("It goes into the Board’s paper.");
        await calendarOf(scope, { reason: "For the Board in March.", reasonNow: true });
        expect(await words(scope)).toBe("For the Board in March.");
        const plan = await getPlan(scope, 1);
        const set = (await listEventsOf(scope, { kind: "plan", id: plan.id })).filter(
          ({ event }) => event === "plans.calendar.set",
        );
        expect(set.flatMap(({ facts }) => facts.rewordedRounds ?? [])).toEqual([FRIDAY]);
      }),
    ));
});

describe("a round that the next one ends", () => {
  const THURSDAY = day("2026-12-24");

  it("is told of to the lead officer, though the day set for it never came, and its people are asked anew", () =>
    withApp((test) =>
      test.as("Morag Innes", async (scope) => {
        const close = { rhythm: "own-dates", firstDueOn: null, ownDates: [FRIDAY, THURSDAY] };
        expect((await calendarOf(scope, close)).ok).toBe(true);
        await tickRounds(on(scope, "2026-12-08"));
        const { round: first, asks } = await openRound(scope);
        await tickRounds(on(scope, "2026-12-18"));
        const key = `round/${first?.id}/escalation`;
        const told = async (at: string) =>
          (await tellOfficers.due(on(scope, at), TENANT)).map((one) => one.key).filter((one) => one === key);
        expect(await told("2026-12-18")).toEqual([]);
        await tickRounds(on(scope, "2026-12-21"));
        const rounds = await listRounds(scope, (await getPlan(scope, 1)).id);
        expect(rounds.filter(({ closedAt }) => closedAt === null).map(({ dueOn }) => dueOn)).toEqual([
          THURSDAY,
        ]);
        expect((await told("2026-12-21")).length).toBeGreaterThan(0);
        const anew = await listAsks(scope, [rounds.find(({ dueOn }) => dueOn === THURSDAY)?.id ?? ""]);
        expect(anew).toHaveLength(asks.length);
        expect(await told("2026-12-29")).toEqual([]);
      }),
    ));
});

describe("an answer", () => {
  it("by whoever was asked ends the ask, in the same moment", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        await test.as("Ewan Laird", (ewan) => addUpdate(ewan, STRATEGY, said));
        const ask = (await openRound(scope)).asks.find(({ actionId }) => actionId === action.id);
        expect(ask).toMatchObject({ state: "answered" });
        expect(ask?.updateId).not.toBeNull();
        expect((await owedKeys(scope)).some((key) => key.includes(ask?.id ?? "-"))).toBe(false);
      }),
    ));

  it("by the lead officer for the action counts as well, so that nobody is asked again", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        await addUpdate(scope, STRATEGY, said);
        const ask = (await openRound(scope)).asks.find(({ actionId }) => actionId === action.id);
        expect(ask?.state).toBe("answered");
      }),
    ));

  it("leaves what was asked about other actions open", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const before = (await openRound(scope)).asks.filter(({ state }) => state === "open").length;
        await test.as("Ewan Laird", (ewan) => addUpdate(ewan, STRATEGY, said));
        const after = (await openRound(scope)).asks.filter(({ state }) => state === "open").length;
        expect(after).toBe(before - 1);
      }),
    ));
});

describe("handing back and taking back", () => {
  it("is for whoever was asked, with their reason, and once", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        const ask = (await openRound(scope)).asks.find(({ actionId }) => actionId === action.id);
        const back = {
          actionId: action.id,
          personId: ask?.personId ?? "",
          reason: "We left this last year.",
        };
        await test.as("Aisha Malik", async (aisha) => {
          expect(() => handBackAsk(aisha, back)).toThrow(Forbidden);
        });
        await test.as("Ewan Laird", async (ewan) => {
          expect((await handBackAsk(ewan, back)).ok).toBe(true);
          expect(await handBackAsk(ewan, back)).toMatchObject({ refusal: { reason: "not-asked" } });
        });
        await tickRounds(on(scope, "2026-12-15"));
        const now = (await openRound(scope)).asks.find(({ actionId }) => actionId === action.id);
        expect(now).toMatchObject({ state: "handed-back", reason: "We left this last year." });
        expect((await owedKeys(on(scope, "2026-12-15"))).some((key) => key.includes(ask?.id ?? "-"))).toBe(
          false,
        );
      }),
    ));

  it("counts of an action that was answered before as well, and leaves the answer one", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        await test.as("Ewan Laird", async (ewan) => {
          await addUpdate(ewan, STRATEGY, said);
          const back = { actionId: action.id, personId: personOf(ewan), reason: "My last one." };
          expect((await handBackAsk(ewan, back)).ok).toBe(true);
          expect(await handBackAsk(ewan, back)).toMatchObject({ refusal: { reason: "not-asked" } });
        });
        const own = async () => (await openRound(scope)).asks.find(({ actionId }) => actionId === action.id);
        expect(await own()).toMatchObject({ state: "answered", reason: "My last one." });
        expect((await listHandBacks(scope)).map(({ action: { number } }) => number)).toEqual([STRATEGY]);
        const told = (await tellOfficers.due(scope, TENANT)).map(({ key }) => key);
        expect(told).toContain(`ask/${(await own())?.id}/handed-back`);
        const id = (await own())?.id ?? "";
        expect((await takeBackAsk(scope, { id, reason: "Ewan stays until spring." })).ok).toBe(true);
        expect(await own()).toMatchObject({ state: "answered", reason: null });
        expect(await listHandBacks(scope)).toEqual([]);
      }),
    ));

  it("ends with an answer that comes after all, or with another person who answers", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        await test.as("Ewan Laird", async (ewan) => {
          const back = { actionId: action.id, personId: personOf(ewan), reason: "Not ours." };
          await handBackAsk(ewan, back);
          expect(await listHandBacks(scope)).toHaveLength(1);
          await addUpdate(ewan, STRATEGY, said);
          expect(await listHandBacks(scope)).toEqual([]);
          await handBackAsk(ewan, back);
          await addUpdate(ewan, STRATEGY, { ...said, done: "It goes on." });
          expect(await listHandBacks(scope)).toEqual([]);
          await handBackAsk(ewan, back);
        });
        expect(await listHandBacks(scope)).toHaveLength(1);
        const [lead] = await listLeadRows(scope, [action.id]);
        const aisha = await test.as("Aisha Malik", async (own) => personOf(own));
        await changeLeadRow(scope, lead?.id ?? "", { answeringPersonId: aisha });
        expect(await listHandBacks(scope)).toEqual([]);
      }),
    ));

  it("stands beyond its round: it waits for the lead officer, and the next round does not ask the same person again", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const action = await getAction(scope, STRATEGY);
        await test.as("Ewan Laird", (ewan) =>
          handBackAsk(ewan, { actionId: action.id, personId: personOf(ewan), reason: "Not ours." }),
        );
        const between = on(scope, "2027-02-01");
        await tickRounds(between);
        expect((await listHandBacks(between)).map(({ ask }) => ask.reason)).toEqual(["Not ours."]);
        const next = on(scope, "2027-03-09");
        await tickRounds(next);
        const [round] = await listRounds(next, (await getPlan(next, 1)).id);
        expect(round?.dueOn).toBe("2027-03-18");
        const asked = await listAsks(next, [round?.id ?? ""]);
        const own = asked.find(({ actionId }) => actionId === action.id);
        expect(own).toMatchObject({ state: "handed-back", reason: "Not ours." });
        expect((await owedKeys(next)).some((key) => key.includes(own?.id ?? "-"))).toBe(false);
        // It is one hand-back still, now of the new round; the others of that round are asked.
        expect((await listHandBacks(next)).map(({ ask }) => ask.id)).toEqual([own?.id]);
        expect(asked.filter(({ state }) => state === "open").length).toBeGreaterThan(3);
        await tickRounds(on(scope, "2027-03-10"));
        expect((await listAsks(next, [round?.id ?? ""])).length).toBe(asked.length);
      }),
    ));

  it("lets the lead officer say that no answer is needed, and ask again after all", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const { asks } = await openRound(scope);
        const id = asks[0]?.id ?? "";
        expect((await takeBackAsk(scope, { id, reason: "Told me on the telephone." })).ok).toBe(true);
        expect(await takeBackAsk(scope, { id, reason: "" })).toMatchObject({
          refusal: { reason: "not-waiting" },
        });
        await tickRounds(on(scope, "2026-12-09"));
        expect((await openRound(scope)).asks.find((ask) => ask.id === id)?.state).toBe("taken-back");
        expect((await askAgain(scope, id)).ok).toBe(true);
        const again = (await openRound(scope)).asks;
        // A new ask, so that what was told of the one before does not keep its mail from going out.
        expect(again.some((ask) => ask.id === id)).toBe(false);
        expect(again.filter(({ state }) => state === "open")).toHaveLength(asks.length);
      }),
    ));

  it("is not for a contributor", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        const id = (await openRound(scope)).asks[0]?.id ?? "";
        await test.as("Ewan Laird", async (ewan) => {
          expect(() => takeBackAsk(ewan, { id, reason: "" })).toThrow(Forbidden);
          expect(() => askAgain(ewan, id)).toThrow(Forbidden);
          expect(() => askForUpdate(ewan, { number: STRATEGY, reason: "" })).toThrow(Forbidden);
        });
      }),
    ));
});

describe("asking out of the calendar", () => {
  it("asks who answers for that one action, and nobody else, by a week from today", () =>
    withApp((test) =>
      test.as("Morag Innes", async (scope) => {
        await calendarOf(scope, { firstDueOn: day("2027-03-31") });
        const later = on(scope, "2027-01-25");
        await tickRounds(later);
        const asked = await askForUpdate(later, { number: STRATEGY, reason: "The auditor asks." });
        expect(asked).toEqual({ ok: true, value: { dueOn: addDays(later.asOn, 7) } });
        await tickRounds(later);
        const plan = await getPlan(scope, 1);
        const [round] = await listRounds(scope, plan.id).then((rounds) =>
          rounds.filter(({ asksAll }) => !asksAll),
        );
        expect(await listAsks(scope, [round?.id ?? ""])).toHaveLength(1);
        expect(await askForUpdate(later, { number: STRATEGY, reason: "" })).toMatchObject({
          refusal: { reason: "asked-already" },
        });
      }),
    ));

  it("is refused where the action is over or nobody answers for it", () =>
    withApp((test) =>
      inRound(test, async (scope) => {
        expect(await askForUpdate(scope, { number: 1, reason: "" })).toMatchObject({
          refusal: { reason: "not-asked-about" },
        });
        expect(await askForUpdate(scope, { number: 5, reason: "" })).toMatchObject({
          refusal: { reason: "nobody-to-ask" },
        });
      }),
    ));
});
