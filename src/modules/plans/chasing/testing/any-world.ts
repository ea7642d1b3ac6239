import fc from "fast-check";
import { addDays, type CalendarDate } from "../../../../kernel/calendar-date.ts";
import type { Lead } from "../../actions/lead.ts";
import type { ReportingCalendar } from "../calendar.ts";
import type { PersonAsked } from "../who-is-asked.ts";
import type { Deed, World } from "./world.ts";

/** Worlds begin a while before the clocks go back, and go on past a year's end and the day on which they go forward. */
export const BEGUN = "2027-10-25" as CalendarDate;
export const DAYS = 125;

const BODIES = ["nhs", "tsi", "police"] as const;
/** Two of each body, of whom the first is its contact; and one who belongs to none. */
export const PEOPLE: readonly PersonAsked[] = [
  ...["aisha", "ewan", "calum", "isla", "gregor", "rhona"].map((id, place) => ({
    ...{ id, organisationId: BODIES[place % BODIES.length] ?? null },
    ...{ plansContact: place < BODIES.length, leftOn: null },
  })),
  { id: "morag", organisationId: null, plansContact: false, leftOn: null },
];

const dayOf = (days: number) => addDays(BEGUN, days);

const seldom = <Thing>(thing: fc.Arbitrary<Thing>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: thing });

const lead: fc.Arbitrary<Lead> = fc
  .record({
    body: fc.constantFrom(...BODIES, null),
    named: fc.option(fc.nat(PEOPLE.length - 1), { freq: 4 }),
    from: seldom(fc.nat(DAYS)),
    to: seldom(fc.nat(DAYS)),
  })
  .map(({ body, named, from, to }) => ({
    party: body ? { kind: "organisation" as const, id: body, name: body, standsForAll: false } : null,
    answering: named === null ? null : { id: PEOPLE[named]?.id ?? "", name: "", named: true },
    from: from === null ? null : dayOf(from),
    to: to === null ? null : dayOf(to),
    note: null,
  }));
const leads = fc.array(lead, { maxLength: 3 });

/** Calendars as the form takes them: reminders after people are asked, and everything before the round ends. */
const calendar: fc.Arbitrary<ReportingCalendar> = fc
  .record({
    rhythm: fc.constantFrom("monthly", "every-second-month", "quarterly", "six-monthly", "own-dates"),
    firstDue: fc.nat(60),
    ownDates: fc.array(fc.nat(DAYS), { minLength: 2, maxLength: 4 }),
    askBefore: fc.constantFrom(0, 1, 5, 10, 14, 30),
    remindBefore: fc.option(fc.nat(9)),
    remindAfter: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
    escalateAfter: fc.option(fc.integer({ min: 1, max: 14 }), { freq: 3 }),
    closeAfter: fc.integer({ min: 14, max: 40 }),
  })
  .map(({ rhythm, firstDue, ownDates, remindBefore, ...asking }) => ({
    ...asking,
    ...{ rhythm, firstDueOn: rhythm === "own-dates" ? null : dayOf(firstDue) },
    ownDates: rhythm === "own-dates" ? [...new Set(ownDates)].map(dayOf).sort() : [],
    remindBefore: remindBefore !== null && remindBefore < asking.askBefore ? remindBefore : null,
  }));

const who = { person: fc.nat(30), action: fc.nat(20) };
const quietDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant("say" as const), ...who, hasStatus: fc.boolean() }),
  fc.record({ kind: fc.constantFrom("hand-back" as const, "drop" as const), ...who }),
);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: quietDeed },
  fc.record({ kind: fc.constant("leave" as const), person: fc.nat(20) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("lead" as const), action: fc.nat(20), leads }) },
  fc.record({
    kind: fc.constant("status" as const),
    action: fc.nat(20),
    status: fc.constantFrom("in-progress", "at-risk", "done", "closed", "cancelled", "merged", "ongoing"),
  }),
  fc.record({ kind: fc.constantFrom("pause" as const, "resume" as const), plan: fc.nat(3) }),
  fc.record({ kind: fc.constant("calendar" as const), plan: fc.nat(3), calendar }),
  fc.record({ kind: fc.constant("move" as const), plan: fc.nat(3), days: fc.integer({ min: 1, max: 14 }) }),
);

/** An instant within a day, by minutes from its midnight of the world's clock. */
export const at = (day: number, minute: number) =>
  new Date(Date.parse(`${dayOf(day)}T00:00:00Z`) + minute * 60_000);

function worldOf(deed: fc.Arbitrary<Deed>, least: number, most: number): fc.Arbitrary<World> {
  return fc
    .record({
      calendars: fc.array(calendar, { minLength: 1, maxLength: 3 }),
      actions: fc.array(fc.record({ plan: fc.nat(20), leads }), { minLength: 3, maxLength: 6 }),
      deeds: fc.array(fc.tuple(fc.nat(DAYS), fc.nat(1439), deed), { minLength: least, maxLength: most }),
      weekends: fc.boolean(),
      easterMonday: fc.boolean(),
      ownDays: fc.array(fc.nat(DAYS), { maxLength: 8 }),
    })
    .map(({ calendars, actions, deeds, weekends, easterMonday, ownDays }) => ({
      ...{ calendars, people: PEOPLE },
      actions: actions.map((action, place) => ({
        ...{ id: `action ${place}`, leads: action.leads },
        plan: action.plan % calendars.length,
      })),
      deeds: deeds.map(([day, minute, deed]) => ({ at: at(day, minute), deed })),
      hours: { fromHour: 8, toHour: 18, weekends, holidays: { easterMonday, days: ownDays.map(dayOf) } },
    }));
}

/** Anything that can happen happens. */
export const anyWorld = worldOf(anyDeed, 30, 60);
/** People answer, hand back and are let off; nothing else changes. */
export const quietWorld = worldOf(quietDeed, 15, 40);
/** Nobody ever answers. */
export const silentWorld = worldOf(quietDeed, 0, 0);
