import { addDays, type CalendarDate, dayInScotland } from "../../../../kernel/calendar-date.ts";
import { isWorkingDay } from "../../../../kernel/working-day.ts";
import { type Reader, whoIsWrittenTo } from "../../../../platform/mail/who-is-written-to.ts";
import type { ActionStatus } from "../../actions/action.ts";
import { answeredBy } from "../answering.ts";
import type { ReportingCalendar } from "../calendar.ts";
import { dueRound } from "../due-rounds.ts";
import { movedDueDay } from "../moved-due-day.ts";
import { type ChasedPlan, escalatedAt, owedAt } from "../owed.ts";
import { reconcile } from "../reconciling.ts";
import { readStage, roundDays } from "../round-days.ts";
import { isAskedAbout, type PersonAsked, type WhoIsAsked, whoIsAsked } from "../who-is-asked.ts";

import type { Answered, Ask, Asked, Deed, Played, Round, World } from "./world.ts";

/** Plays a world by the rules of asking, with the clock turned at these moments and at no other. */
export function play(world: World, ticks: readonly Date[]): Played {
  const { holidays } = world.hours;
  const people = world.people.map((person) => ({ ...person }));
  const actions = world.actions.map((action) => ({ ...action, status: "in-progress" as ActionStatus }));
  const plans = world.calendars.map((calendar) => ({ calendar, isPaused: false }));
  let rounds: Round[] = [];
  const asked: Asked[] = [];
  const answered: Answered[] = [];
  const escalated: Played["escalated"][number][] = [];
  const told = new Map<string, { readonly key: string; readonly on: CalendarDate }[]>();
  const mailed = new Map<string, CalendarDate[]>();

  const changeAsks = (which: (ask: Ask, round: Round) => boolean, change: Partial<Ask>) => {
    rounds = rounds.map((round) =>
      round.isOpen
        ? { ...round, asks: round.asks.map((ask) => (which(ask, round) ? { ...ask, ...change } : ask)) }
        : round,
    );
  };
  const asksOf = (actionId: string) =>
    rounds
      .filter(({ isOpen }) => isOpen)
      .flatMap((round) => round.asks.filter((ask) => ask.actionId === actionId));

  /** One of the people by their number; beyond the last, one of those who are asked about the action now. */
  const whoActs = (number: number, actionId: string | undefined) => {
    const waiting = actionId === undefined ? [] : asksOf(actionId).filter(({ state }) => state === "open");
    const chosen = number < people.length ? null : waiting[number % Math.max(1, waiting.length)];
    return people.find(({ id }) => id === chosen?.personId) ?? people[number % people.length];
  };

  const act = (deed: Deed, at: Date): void => {
    const action = "action" in deed ? actions[deed.action % actions.length] : undefined;
    const person = "person" in deed ? whoActs(deed.person, action?.id) : undefined;
    const plan = "plan" in deed ? plans[deed.plan % plans.length] : undefined;
    const bodyOf = (id: string) => people.find((one) => one.id === id)?.organisationId ?? null;
    if (deed.kind === "say" && action && person) {
      const own = asksOf(action.id).filter(({ state }) => state !== "taken-back");
      const withBody = own.map((ask) => ({ ...ask, organisationId: bodyOf(ask.personId) }));
      const waiting = withBody.filter(
        ({ state, personId }) => state === "open" || (state === "handed-back" && personId === person.id),
      );
      const update = {
        personId: person.id,
        organisationId: person.organisationId,
        hasStatus: deed.hasStatus,
        isBeside: false,
      };
      const settled = new Set(answeredBy(update, waiting, withBody).map(({ id }) => id));
      note(action.id, person.id, at, false);
      changeAsks(({ id }) => settled.has(id), { state: "answered" });
    }
    if (deed.kind === "hand-back" && action && person) {
      const mine = (ask: Ask) =>
        ask.actionId === action.id && ask.personId === person.id && ask.state === "open";
      if (asksOf(action.id).some(mine)) note(action.id, person.id, at, true);
      changeAsks(mine, { state: "handed-back", reason: "Not ours" });
    }
    if (deed.kind === "drop" && action && person)
      changeAsks((ask) => ask.actionId === action.id && ask.personId === person.id && ask.state === "open", {
        state: "taken-back",
        reason: "On leave",
      });
    if (deed.kind === "leave" && person) person.leftOn ??= dayInScotland(at);
    if (deed.kind === "lead" && action) action.leads = deed.leads;
    if (deed.kind === "status" && action) action.status = deed.status;
    if (deed.kind === "calendar" && plan) setCalendar(plan, deed.calendar, dayInScotland(at));
    const open = rounds.find((round) => round.isOpen && plan === plans[round.plan]);
    if (deed.kind === "move" && plan && open)
      setCalendar(plan, movedBy(plan.calendar, open.dueOn, deed.days), dayInScotland(at));
    if ((deed.kind === "pause" || deed.kind === "resume") && plan) plan.isPaused = deed.kind === "pause";
  };

  const setCalendar = (plan: (typeof plans)[number], calendar: ReportingCalendar, day: CalendarDate) => {
    const own = rounds.filter((round) => plans[round.plan] === plan);
    const open = own.find(({ isOpen }) => isOpen);
    const to = open ? movedDueDay(plan.calendar, calendar, open.dueOn, day) : null;
    // Onto the day of another round it is not moved, and the calendar stays as it is.
    if (to && own.some(({ dueOn }) => dueOn === to)) return;
    plan.calendar = calendar;
    if (!to || !open) return;
    const asks = open.asks.map((ask) =>
      ask.state === "open" ? { ...ask, id: `${ask.id}+`, askedOn: day } : ask,
    );
    rounds = rounds.map((round) => (round === open ? { ...round, dueOn: to, asks } : round));
  };

  const note = (actionId: string, personId: string, at: Date, isHandedBack: boolean): void => {
    const body = people.find(({ id }) => id === personId)?.organisationId ?? null;
    for (const round of rounds.filter(({ isOpen }) => isOpen))
      for (const ask of round.asks.filter((one) => one.actionId === actionId && one.state !== "taken-back"))
        if (
          ask.personId === personId ||
          (body && people.find(({ id }) => id === ask.personId)?.organisationId === body)
        )
          answered.push({ at, personId: ask.personId, actionId, roundId: round.id, isHandedBack });
  };

  const tickPlan = (place: number, at: Date): WhoIsAsked => {
    const day = dayInScotland(at);
    const { calendar, isPaused } = plans[place] ?? { calendar: null, isPaused: true };
    const own = actions.filter(({ plan }) => plan === place);
    const wanted = whoIsAsked(own, people, day);
    if (!calendar) return wanted;
    const close = (which: (round: Round) => boolean) => {
      rounds = rounds.map((round) =>
        round.plan === place && which(round) ? { ...round, isOpen: false } : round,
      );
    };
    close(({ dueOn }) => day > roundDays(calendar, dueOn, holidays).closesOn);
    if (isPaused) return wanted;
    const due = isWorkingDay(day, holidays) ? dueRound(calendar, day, holidays) : null;
    if (due && !rounds.some(({ plan, dueOn }) => plan === place && dueOn === due)) {
      close(() => true);
      rounds = [...rounds, { id: `${place}/${due}`, plan: place, dueOn: due, isOpen: true, asks: [] }];
    }
    rounds = rounds.map((round) =>
      round.plan === place && round.isOpen ? inStep(round, wanted, day) : round,
    );
    return wanted;
  };

  const inStep = (round: Round, wanted: WhoIsAsked, day: CalendarDate): Round => {
    const changes = reconcile({
      ...{ kept: round.asks, wanted: wanted.asked, asksAll: true },
      isAtWork: (id) => isAskedAbout(actions.find((action) => action.id === id)?.status ?? "closed"),
      bodyOf: (id) => people.find((person) => person.id === id)?.organisationId ?? null,
    });
    const asks = [...round.asks];
    for (const change of changes) {
      const place = "id" in change ? asks.findIndex(({ id }) => id === change.id) : -1;
      const before = asks[place];
      const fresh = { state: "open" as const, reason: null, askedOn: day };
      if (change.kind === "ask")
        asks.push({
          ...change.ask,
          ...fresh,
          id: `${round.id}~${change.ask.actionId}~${change.ask.personId}~${asks.length}`,
        });
      else if (!before) continue;
      else if (change.kind === "take-back")
        asks[place] = { ...before, state: "taken-back", reason: change.reason };
      else if (change.kind === "stand")
        asks[place] = { ...before, answersForAction: change.answersForAction };
      else asks[place] = { ...before, ...change.ask, ...fresh, id: `${before.id}+` };
    }
    return { ...round, asks };
  };

  const mail = (at: Date, wanted: readonly WhoIsAsked[]): void => {
    const day = dayInScotland(at);
    const answers = new Set(
      wanted.flatMap((one) => one.asked.map((ask) => `${ask.actionId} ${ask.personId}`)),
    );
    const chased = plans.map(
      ({ calendar, isPaused }, place): ChasedPlan => ({
        id: `plan ${place}`,
        isAsking: !isPaused,
        answers: (actionId, personId) => answers.has(`${actionId} ${personId}`),
        rounds: rounds
          .filter(({ plan, isOpen }) => plan === place && isOpen)
          .map((round) => ({
            id: round.id,
            days: roundDays(calendar, round.dueOn, holidays),
            asks: round.asks.map((ask) => ({
              ...ask,
              told: (told.get(ask.personId) ?? []).flatMap(({ key, on }) => {
                const [, id, words = ""] = key.split("#");
                const stage = readStage(words);
                return id === ask.id && stage ? { stage, on } : [];
              }),
            })),
          })),
      }),
    );
    const owed = owedAt(at, chased).map((one) => ({ ...one, key: `ask#${one.askId}#${one.stage}` }));
    const { written } = whoIsWrittenTo(
      at,
      world.hours,
      new Map(people.map((person) => [person.id, readerOf(person, day)])),
      owed.map(({ personId, key }) => ({ personId, key, weight: "owed" })),
    );
    for (const { personId, keys } of written) {
      mailed.set(personId, [...(mailed.get(personId) ?? []), day]);
      told.set(personId, [...(told.get(personId) ?? []), ...keys.map((key) => ({ key, on: day }))]);
      for (const one of owed.filter(({ key }) => keys.includes(key))) {
        const action = actions.find(({ id }) => id === one.actionId);
        const plan = plans[action?.plan ?? 0];
        if (!action || !plan) continue;
        asked.push({
          ...{
            at,
            on: day,
            personId,
            actionId: one.actionId,
            roundId: one.roundId,
            askId: one.askId,
            stage: one.stage,
          },
          ...{
            days: roundDays(plan.calendar, one.dueOn, holidays),
            leads: action.leads,
            status: action.status,
            isPaused: plan.isPaused,
          },
        });
      }
    }
    for (const { key, askIds } of escalatedAt(at, chased))
      if (!escalated.some((one) => one.key === key)) escalated.push({ on: day, key, askIds });
  };

  const readerOf = ({ id, leftOn }: PersonAsked, day: CalendarDate): Reader => ({
    ...{
      personId: id,
      address: leftOn === null || leftOn >= day ? `${id}@body.example` : null,
      choice: null,
    },
    ...{
      refusedAddresses: new Set(),
      isWaiting: false,
      isWrittenToday: mailed.get(id)?.includes(day) ?? false,
    },
    ...{ mailDays: mailed.get(id) ?? [], told: new Set(told.get(id)?.map(({ key }) => key)) },
  });

  const waiting = [...world.deeds].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const at of ticks) {
    while (waiting[0] && waiting[0].at <= at) {
      const next = waiting.shift();
      if (next) act(next.deed, next.at);
    }
    mail(
      at,
      plans.map((_, place) => tickPlan(place, at)),
    );
  }
  return { asked, answered, escalated, rounds };
}

/** The calendar with one of its days some days later, as somebody types it who puts off a round. */
function movedBy(calendar: ReportingCalendar, dueOn: CalendarDate, days: number): ReportingCalendar {
  const to = addDays(dueOn, days);
  return calendar.rhythm === "own-dates"
    ? { ...calendar, ownDates: calendar.ownDates.map((one) => (one === dueOn ? to : one)) }
    : { ...calendar, firstDueOn: to };
}
