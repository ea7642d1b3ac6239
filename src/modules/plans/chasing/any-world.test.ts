import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, daysBetween, weekdayOf } from "../../../kernel/calendar-date.ts";
import type { Lead } from "../actions/lead.ts";
import type { ReportingCalendar } from "./calendar.ts";
import { anyWorld, at, BEGUN, DAYS, PEOPLE, quietWorld, silentWorld } from "./testing/any-world.ts";
import { play } from "./testing/played-world.ts";
import type { Asked, Played, World } from "./testing/world.ts";

/** The clock is turned every morning: at nine, by the world's clock, which is ten in summer. */
const MORNINGS = Array.from({ length: DAYS + 25 }, (_, day) => at(day, 9 * 60));

// What must hold is reckoned here anew, and not by the rules that are held to it.

/** The bank holidays of Scotland from the autumn of 2027 to the spring of 2028, as they are written on its page. */
const BANK_HOLIDAYS =
  "2027-11-30 2027-12-27 2027-12-28 2028-01-03 2028-01-04 2028-04-14 2028-05-01 2028-05-29";

/** Days on which nobody is asked. */
function isFree(day: CalendarDate, { holidays }: World["hours"]): boolean {
  if (holidays.easterMonday && day === "2028-04-17") return true;
  return weekdayOf(day) > 5 || BANK_HOLIDAYS.includes(day) || holidays.days.includes(day);
}

/** The days by which updates are wanted, counted month by month from the first. */
function dueDays({ rhythm, firstDueOn, ownDates }: ReportingCalendar): CalendarDate[] {
  if (rhythm === "own-dates") return [...ownDates];
  const step = { monthly: 1, "every-second-month": 2, quarterly: 3, "six-monthly": 6 }[rhythm];
  const [year, month, day] = (firstDueOn ?? "").split("-").map(Number) as [number, number, number];
  return Array.from({ length: 12 }, (_, count) => {
    const months = month - 1 + count * step;
    const [inYear, inMonth] = [year + Math.floor(months / 12), months % 12];
    const isLeap = inYear % 4 === 0;
    const last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][inMonth] ?? 31;
    return [inYear, inMonth + 1, Math.min(day, last)]
      .map((part) => String(part).padStart(2, "0"))
      .join("-") as CalendarDate;
  });
}

function leadsNow({ leads, on }: Asked): readonly Lead[] {
  return leads.filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on));
}

/** Somebody who left before this day, by the deeds of the world alone. */
function hasLeft({ deeds }: World, personId: string, asked: Asked): boolean {
  return deeds.some(
    ({ deed, at }) =>
      deed.kind === "leave" &&
      PEOPLE[deed.person % PEOPLE.length]?.id === personId &&
      at < asked.at &&
      at.toISOString().slice(0, 10) < asked.on,
  );
}

function twice(all: readonly string[]): string[] {
  return all.filter((one, place) => all.indexOf(one) !== place);
}

/** Every world is played once, and then judged by each of the rules below. */
const some = <Thing>(things: fc.Arbitrary<Thing>, many: number) => fc.sample(things, many);
const moments = fc.array(fc.tuple(fc.nat(DAYS), fc.nat(1439)), { maxLength: 30 });
const mixed = (extra: readonly (readonly [number, number])[]) =>
  [...MORNINGS, ...extra.map(([day, minute]) => at(day, minute))].sort((a, b) => a.getTime() - b.getTime());

describe("whatever happens in a partnership", () => {
  const worlds = some(fc.tuple(anyWorld, moments), 16).map(([world, extra]) => ({
    world,
    ...play(world, mixed(extra)),
  }));

  it("is enough to mean something", () => {
    expect(worlds.flatMap(({ asked }) => asked).length).toBeGreaterThan(100);
    expect(worlds.flatMap(({ answered }) => answered).length).toBeGreaterThan(10);
    expect(worlds.flatMap(({ escalated }) => escalated).length).toBeGreaterThan(3);
  });

  it("nobody gets two mails on a day, nor is told one thing twice", () => {
    for (const { asked } of worlds) {
      const mails = new Map(
        asked.map(({ personId, at, on }) => [`${personId} ${at.toISOString()}`, `${personId} ${on}`]),
      );
      expect(twice([...mails.values()])).toEqual([]);
      expect(twice(asked.map(({ askId, stage }) => `${askId} ${stage}`))).toEqual([]);
    }
  });

  it("nobody is asked in a round after they answered in it, or said that it is not theirs", () => {
    for (const { world, asked, answered } of worlds) {
      const holds = ({ actionId, isHandedBack }: (typeof answered)[number]) =>
        !isHandedBack ||
        !world.deeds.some(
          ({ deed }) =>
            deed.kind === "lead" && world.actions[deed.action % world.actions.length]?.id === actionId,
        );
      const ended = new Map(
        answered
          .filter(holds)
          .toReversed()
          .map((one) => [aboutOf(one), one.at]),
      );
      expect(asked.filter((one) => one.at > (ended.get(aboutOf(one)) ?? one.at))).toEqual([]);
    }
  });

  it("only who leads an action that is at work is asked, while the plan asks, on a day of work, within the round", () => {
    const bodyOf = new Map(PEOPLE.map(({ id, organisationId }) => [id, organisationId]));
    for (const { world, asked } of worlds)
      for (const one of asked) {
        expect(["in-progress", "at-risk", "ongoing"]).toContain(one.status);
        expect(one.isPaused).toBe(false);
        expect(hasLeft(world, one.personId, one)).toBe(false);
        const leads = leadsNow(one).filter(
          ({ party, answering }) =>
            answering?.id === one.personId || (party !== null && party.id === bodyOf.get(one.personId)),
        );
        expect(leads.length).toBeGreaterThan(0);
        expect(one.on <= one.days.closesOn).toBe(true);
        if (weekdayOf(one.on) < 6 || !world.hours.weekends) expect(isFree(one.on, world.hours)).toBe(false);
      }
  });

  it("there is an end to it: of one round nobody hears more often than its calendar says, nor on two days running", () => {
    for (const { world, asked } of worlds) {
      const most = world.deeds.some(({ deed }) => deed.kind === "calendar") ? 9 : 5;
      for (const [, own] of Map.groupBy(asked, ({ askId }) => askId)) {
        expect(own.length).toBeLessThanOrEqual(most);
        for (const [place, one] of own.entries())
          expect(daysBetween(own[place - 1]?.on ?? addDays(one.on, -9), one.on)).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("the lead officer hears of a round once, and of nobody who has answered", () => {
    for (const { escalated, answered } of worlds) {
      expect(twice(escalated.map(({ key }) => key))).toEqual([]);
      for (const { on, askIds } of escalated) {
        const before = answered.filter((one) => one.at.toISOString().slice(0, 10) < on).map(aboutOf);
        expect(askIds.filter((id) => before.includes(id.split("~").slice(0, 3).join("~")))).toEqual([]);
      }
    }
  });
});

describe("in a partnership in which nobody answers", () => {
  const worlds = some(silentWorld, 12).map((world) => ({ world, ...play(world, MORNINGS) }));
  const rounds = (world: World) =>
    world.calendars.flatMap((calendar, plan) => {
      const days = dueDays(calendar).toSorted();
      return days.map((dueOn, place) => ({ plan, dueOn, calendar, before: days[place - 1] ?? BEGUN }));
    });

  it("everybody who leads an action has had a mail about it by each due day", () => {
    let looked = 0;
    for (const { world, asked } of worlds)
      for (const { plan, dueOn, before, calendar } of rounds(world)) {
        if (dueOn <= BEGUN || daysBetween(BEGUN, dueOn) > DAYS + 20) continue;
        const asks = addDays(dueOn, -calendar.askBefore);
        const from = [asks, addDays(before, 1), BEGUN].toSorted().at(-1) ?? dueOn;
        // What comes so soon after another that two days are not left is asked for with that.
        const last = from > asks ? addDays(dueOn, -2) : dueOn;
        const days = Array.from({ length: Math.max(0, daysBetween(from, last) + 1) }, (_, n) =>
          addDays(from, n),
        );
        if (!days.some((day) => !isFree(day, world.hours))) continue;
        for (const { id, leads } of world.actions.filter((action) => action.plan === plan))
          for (const { answering, from: begins, to } of leads) {
            if (!answering || begins || to) continue;
            const about = asked.filter((one) => one.actionId === id && one.personId === answering.id);
            const told = about.some(({ roundId, on }) => roundId === `${plan}/${dueOn}` && on <= dueOn);
            expect([world, dueOn, answering.id, told]).toEqual([world, dueOn, answering.id, true]);
            looked += 1;
          }
      }
    expect(looked).toBeGreaterThan(12);
  });

  it("the lead officer is told of each round on its day, unless another has begun by then", () => {
    let looked = 0;
    for (const { world, asked, escalated } of worlds)
      for (const { plan, dueOn, calendar } of rounds(world)) {
        if (calendar.escalateAfter === null || daysBetween(BEGUN, dueOn) > DAYS - 30) continue;
        const from = addDays(dueOn, calendar.escalateAfter);
        const id = `${plan}/${dueOn}`;
        const last = asked.findLast(({ roundId }) => roundId === id);
        const isFollowed = asked.some(
          (one) => one.roundId.startsWith(`${plan}/`) && one.roundId > id && one.on <= addDays(from, 12),
        );
        if (!last || isFollowed) continue;
        const told = escalated.find(({ key }) => key.includes(id));
        // Somebody who stopped answering for everything before that day is not waited for.
        const waits = world.actions.some(
          (action) =>
            action.plan === plan && action.leads.some((lead) => lead.answering && !lead.from && !lead.to),
        );
        if (!waits) continue;
        expect([dueOn, (told?.on ?? "never") >= from && (told?.on ?? "never") <= addDays(from, 12)]).toEqual([
          dueOn,
          true,
        ]);
        looked += 1;
      }
    expect(looked).toBeGreaterThan(2);
  });

  it("no round is asked for that no calendar has", () => {
    for (const { world, rounds: opened } of worlds) {
      const known = new Set(rounds(world).map(({ plan, dueOn }) => `${plan}/${dueOn}`));
      expect(opened.filter(({ id }) => !known.has(id))).toEqual([]);
    }
  });

  it("a clock that stood still for days ends where it would have ended, and nobody gets a mail twice", () => {
    const gaps = some(fc.array(fc.nat(DAYS), { maxLength: 12 }), worlds.length);
    for (const [place, { world, ...plain }] of worlds.slice(0, 6).entries()) {
      const still = (day: number) => gaps[place]?.some((start) => day > start && day <= start + 3) ?? false;
      const gone = play(
        world,
        MORNINGS.filter((_, day) => !still(day)),
      );
      const known = new Map(endOf(plain).map((round) => [round.id, round]));
      for (const round of endOf(gone)) expect(round).toEqual(known.get(round.id));
      expect(twice(gone.asked.map(({ askId, stage }) => `${askId} ${stage}`))).toEqual([]);
    }
  });
});

describe("the clock", () => {
  it("turned twice at each moment does no more than once", () => {
    for (const world of some(anyWorld, 2))
      expect(
        play(
          world,
          MORNINGS.flatMap((one) => [one, one, new Date(one)]),
        ),
      ).toEqual(play(world, MORNINGS));
  });

  it("cut into any moments asks the same people the same in the end", () => {
    for (const [world, extra] of some(fc.tuple(quietWorld, moments), 3)) {
      const more = play(world, mixed(extra));
      // What somebody said before anybody asked them is no answer, so how many were asked is compared.
      const asks = (one: Played) => one.rounds.map(({ id, isOpen, asks }) => [id, isOpen, asks.length]);
      expect(asks(more)).toEqual(asks(play(world, MORNINGS)));
    }
  });
});

function aboutOf({ roundId, actionId, personId }: Pick<Asked, "roundId" | "actionId" | "personId">): string {
  return [roundId, actionId, personId].join("~");
}

/** How all rounds stand at the end. Asks that the house took back were of people who led for some days only. */
function endOf({ rounds }: Pick<Played, "rounds">) {
  return rounds.map(({ id, isOpen, asks }) => ({
    ...{ id, isOpen },
    asks: asks
      .filter(({ state }) => state !== "taken-back")
      .map(({ actionId, personId, state }) => `${actionId} ${personId} ${state}`)
      .toSorted(),
  }));
}
