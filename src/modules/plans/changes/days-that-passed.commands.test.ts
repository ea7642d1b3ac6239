import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { TODAY, withApp } from "../../../../test/harness/app.ts";
import { addDays, type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { type ActionStatus, daysLate } from "../actions/action.ts";
import { addAction } from "../actions/add-action.ts";
import { cancelAction } from "../actions/cancel-action.ts";
import { changeAction } from "../actions/change-action.ts";
import { closeAction } from "../actions/close-action.ts";
import { mergeAction } from "../actions/merge-action.ts";
import { reopenAction } from "../actions/reopen-action.ts";
import { moveAction } from "../arranging/move-action.ts";
import { askForMove } from "../date-moves/ask-for-move.ts";
import { dateShown } from "../date-moves/date-move.ts";
import { decideMove } from "../date-moves/decide-move.ts";
import { addImprovement } from "../improvements/add-improvement.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { attachOccasion } from "../occasions/attach-occasion.ts";
import { listOccasions } from "../occasions/occasion.store.ts";
import { setOccasionDate } from "../occasions/set-occasion-date.ts";
import { getPlan, listPlans } from "../plans/plan.store.ts";
import { startPlan } from "../plans/start-plan.ts";
import { reportOf } from "../reports/progress-report.ts";
import { addUpdate } from "../updates/add-update.ts";
import { stateOn } from "./action-past.ts";
import { type KnownAction, listKnownActions } from "./action-record.store.ts";
import { figuresOf } from "./flow-figures.ts";
import { changesOf } from "./plan-changes.ts";

const MANY = 5;
const DATES = [
  "by March 2027",
  "Autumn 2027",
  "Ongoing",
  "TBC",
  "31 December 2026",
  "",
  "by June 2027",
] as const;

/** One of these names, each as often as its number says. */
function often<Name extends string>(names: Readonly<Record<Name, number>>): fc.Arbitrary<Name> {
  const all = Object.entries(names) as [Name, number][];
  return fc.oneof(...all.map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })));
}

const deed = fc.record({
  days: fc.integer({ min: 0, max: 9 }),
  action: fc.nat(MANY - 1),
  other: fc.nat(MANY - 1),
  what: often({
    ...{ say: 6, text: 2, date: 3, lead: 2, ask: 3, reopen: 8, away: 3, back: 3 },
    ...{ close: 1, cancel: 1, merge: 1, hang: 4, occasion: 3 },
  }),
  status: fc.constantFrom("not-started", "in-progress", "at-risk", "blocked", "ongoing", "done"),
  words: fc.constantFrom(...DATES),
});
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

interface Ground {
  readonly numbers: readonly number[];
  readonly here: string;
  readonly elsewhere: string;
}

/** What somebody does to an action by the product's own commands; what is refused changes nothing. Answers whether it was done. */
async function act(scope: Scope, { numbers, here, elsewhere }: Ground, deed: Deed): Promise<boolean> {
  const number = numbers[deed.action] ?? 0;
  const action = await getAction(scope, number);
  const { version } = action;
  const typed = {
    ...{ improvement: action.improvementId, text: action.text, lead: action.leadText ?? "" },
    ...{ answering: "", target: action.target?.text ?? "", measures: "" },
  };
  const change = async (words: Partial<typeof typed>) =>
    (await changeAction(scope, number, version, { ...typed, ...words })).ok;
  const said = { status: deed.status, done: "It went on.", next: "More", audience: "public" } as const;
  switch (deed.what) {
    case "say":
      return (await addUpdate(scope, number, said)).ok;
    case "text":
      return change({ text: `Do it by way of ${deed.words || "talks"}` });
    case "date":
      return change({ target: deed.words });
    case "lead":
      return change({ lead: deed.other % 2 ? "NHS Strathbrae" : "TSI" });
    case "close":
      return (await closeAction(scope, { number, version, overrideReason: "It was seen." })).ok;
    case "cancel":
      return (await cancelAction(scope, { number, version, reason: "No money." })).ok;
    case "reopen":
      return (await reopenAction(scope, { number, version, reason: "There is money." })).ok;
    case "merge":
      return (await mergeAction(scope, { number, version, into: numbers[deed.other] ?? 0 })).ok;
    case "ask": {
      const asked = await askForMove(scope, { number, words: deed.words, reason: "The snow." });
      if (!asked.ok) return false;
      // Somebody else asked: who they are is no part of what is tried here.
      await scope.database.execute(
        sql`update plans.date_move set asked_by = null where id = ${asked.value.id}`,
      );
      const answer = { verdict: "agree", words: "", metOn: null, minute: "" } as const;
      return (await decideMove(scope, number, asked.value.id, { ...answer, shown: dateShown(action.target) }))
        .ok;
    }
    case "hang": {
      // Only what has no days of its own can wait for an occasion.
      if (deed.other > 0 && !(await change({ target: "With the next plan" }))) return false;
      const { version } = await getAction(scope, number);
      return (await attachOccasion(scope, number, { name: deed.other > 0 ? "The next plan" : "", version }))
        .ok;
    }
    case "occasion": {
      const occasion = (await listOccasions(scope)).find(({ name }) => name === "The next plan");
      const when = deed.other % 2 ? "May 2027" : "June 2027";
      if (!occasion) return false;
      return (await setOccasionDate(scope, occasion.number, { when, version: occasion.version })).ok;
    }
    case "away":
      return (await moveAction(scope, number, { version, to: elsewhere })).ok;
    case "back":
      return (await moveAction(scope, number, { version, to: here })).ok;
  }
}

/** An action as its row stood at the end of a day. */
interface Stood {
  readonly on: CalendarDate;
  readonly plan: number;
  readonly status: ActionStatus;
  readonly end: CalendarDate | null;
  readonly words: string | null;
  readonly lead: string | null;
  readonly text: string;
  readonly late: boolean;
}

/** Another plan with one heading, to which actions can move; answers the heading's id. */
async function startOther(scope: Scope): Promise<string> {
  const facts = { title: "Another plan", kind: "improvement" as const, period: "", summary: "" };
  const plan = await startPlan(scope, { ...facts, datedOn: null, watchedBy: "" });
  const blank = { outcome: "", costs: "", risks: "", resources: "", unspecified: "", number: "" };
  const added = plan.ok ? await addImprovement(scope, plan.value.number, { ...blank, title: "Else" }) : plan;
  if (!added.ok) throw new Error("there is another plan");
  return added.value.id;
}

test("how actions stood on each day that passed, and the figures of any time between, are told as they were", async () => {
  const lives = fc.sample(fc.noBias(fc.array(deed, { minLength: 50, maxLength: 50 })), 2);
  const done = new Set<string>();
  for (const life of lives)
    await withApp(async (test) => {
      await test.as("Morag Innes", async (outer) => {
        const onDay = (on: CalendarDate, place: number): Scope => {
          const at = new Date(Date.parse(`${on}T08:00:00Z`) + place * 60_000);
          return { ...outer, at, asOn: on };
        };
        let on = dayInScotland(TODAY);
        const first = await getPlan(outer, 1);
        const [heading] = await listImprovements(outer, first.id);
        const elsewhere = await startOther(onDay(on, 0));
        const here = heading?.id ?? "";
        const numbers: number[] = [];
        for (let place = 0; place < MANY; place += 1) {
          const input = { improvement: here, text: `Do ${place}`, lead: "TSI", answering: "", measures: "" };
          const added = await addAction(onDay(on, place), { ...input, target: DATES[place] ?? "" });
          if (added.ok) numbers.push(added.value.number);
        }
        const plans = new Map((await listPlans(outer)).map(({ id, number }) => [id, number]));
        const stood = new Map<number, Stood[]>(numbers.map((number) => [number, []]));
        const look = async (day: CalendarDate) => {
          for (const number of numbers) {
            const row = await getAction(outer, number);
            const { status, target, leadText, text, planId } = row;
            const now = {
              status,
              end: target?.end ?? null,
              words: target?.text ?? null,
              lead: leadText,
              text,
            };
            stood
              .get(number)
              ?.push({ ...now, on: day, plan: plans.get(planId) ?? 0, late: daysLate(row, day) > 0 });
          }
        };
        const begun = on;
        for (const [place, one] of life.entries()) {
          for (let passed = 0; passed < one.days; passed += 1) {
            await look(on);
            on = addDays(on, 1);
          }
          if (await act(onDay(on, place + 10), { numbers, here, elsewhere }, one)) done.add(one.what);
        }
        await look(on);

        const known = (await listKnownActions(onDay(on, 700), await listPlans(outer), begun)).filter(
          ({ now }) => numbers.includes(now.number),
        );
        judge(known, stood, begun, on);
      });
    });
  // Nearly all that can happen did.
  expect(done.size).toBeGreaterThan(10);
}, 120_000);

function judge(
  known: readonly KnownAction[],
  stood: ReadonlyMap<number, readonly Stood[]>,
  begun: CalendarDate,
  ended: CalendarDate,
): void {
  expect(known.length).toBe(MANY);
  for (const record of known)
    for (const then of stood.get(record.now.number) ?? []) {
      const told = stateOn(record, then.on);
      expect([record.now.number, then.on, told?.unknown]).toEqual([record.now.number, then.on, {}]);
      expect({
        ...{ on: then.on, plan: told?.plan, status: told?.status, end: told?.target?.end ?? null },
        ...{ words: told?.target?.text ?? null, lead: told?.lead, text: told?.text },
        late: told ? daysLate(told, then.on) > 0 : null,
      }).toEqual(then);
    }
  const days = [...(stood.get(known[0]?.now.number ?? 0) ?? [])].map(({ on }) => on);
  const periods = fc.sample(fc.tuple(fc.nat(days.length - 1), fc.nat(days.length - 1)), 40);
  for (const [a, b] of periods) {
    const [since = begun, until = ended] = [days[Math.min(a, b)], days[Math.max(a, b)]];
    const there = (day: CalendarDate) =>
      [...stood.values()].flatMap((list) => list.filter((one) => one.on === day && one.plan === 1));
    const figures = figuresOf(changesOf(known, new Set([1]), { since, until }), { since, until });
    const count = (day: CalendarDate, status: string) =>
      there(day).filter((one) => one.status === status).length;
    for (const { standing, opening, closing, came, went } of figures.byStanding) {
      expect([since, until, standing, opening, closing]).toEqual([
        since,
        until,
        standing,
        count(since, standing),
        count(until, standing),
      ]);
      expect(opening + came - went).toBe(closing);
    }
    const sum = (pick: "opening" | "closing") =>
      figures.byStanding.reduce((total, row) => total + row[pick], 0);
    expect([sum("opening"), sum("closing")]).toEqual([there(since).length, there(until).length]);
    expect([figures.all.opening, figures.all.closing]).toEqual([there(since).length, there(until).length]);
    expect(figures.late.closing).toBe(there(until).filter(({ late }) => late).length);
    const ground = {
      records: known,
      plan: 1,
      period: { since, until },
      audience: "partners",
      waiting: null,
    } as const;
    const report = reportOf(ground);
    expect(report.figures).toEqual(figures);
    expect(report.standing.size).toBe(there(until).length);
    expect(report.late.length).toBe(figures.late.closing);
  }
}
