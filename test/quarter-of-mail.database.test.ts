import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, type CalendarDate, dayInScotland, weekdayOf } from "../src/kernel/calendar-date.ts";
import { noOwnHolidays } from "../src/kernel/working-day.ts";
import { strathbrae } from "../src/modules/partnerships/testing.ts";
import { reopenAddress } from "../src/modules/people/mail-sent/reopen-address.ts";
import { addUpdate } from "../src/modules/plans/updates/add-update.ts";
import { openPool, type Pool } from "../src/platform/database/database.ts";
import { isQuiet } from "../src/platform/mail/mail-hours.ts";
import {
  asPerson,
  type Calendar,
  type ChasedAction,
  type ChasedPerson,
  seedChased,
} from "./harness/chased-partnership.ts";
import { type OwnDatabase, ownDatabase } from "./harness/database.ts";
import { type MailHouse, openMailHouse } from "./harness/mail-house.ts";
import { type MailSink, openMailSink, type TakenMail } from "./harness/mail-sink.ts";
import {
  answerByLink,
  openHappenings,
  reckonMails,
  type Wanted,
  type WrittenRound,
} from "./harness/quarter-happenings.ts";

const day = (text: string) => text as CalendarDate;
const FIRST = day("2026-09-01");
const LAST = day("2026-11-30");
/** The mail server takes nothing on this day, on which a whole plan is asked. */
const OUTAGE = day("2026-09-21");
/** From this day on the address that was never there is there. */
const MENDED = day("2026-11-10");
const RESTARTS = [day("2026-09-11"), day("2026-09-22"), day("2026-10-26")];
const OFFICE = { fromHour: 8, toHour: 18, weekends: false, holidays: noOwnHolidays };

const asking = {
  ownDates: [],
  askBefore: 10,
  remindBefore: 3,
  remindAfter: [3, 7],
  escalateAfter: 7,
  closeAfter: 14,
};
const CALENDARS: readonly Calendar[] = [
  { ...asking, rhythm: "quarterly", firstDueOn: day("2026-09-30"), reason: "" },
  { ...asking, rhythm: "every-second-month", firstDueOn: day("2026-09-15"), reason: "For the Board." },
  { ...asking, rhythm: "quarterly", firstDueOn: day("2026-11-16"), reason: "" },
];

/** The same as those calendars say it, reckoned by hand with a calendar on the wall; what falls on a weekend waits for Monday. */
const ROUNDS: readonly WrittenRound[] = [
  { plan: 2, stages: ["09-07", "09-14", "09-18", "09-22"], until: "09-29" },
  { plan: 1, stages: ["09-21", "09-28", "10-05", "10-07"], until: "10-14" },
  { plan: 2, stages: ["11-05", "11-12", "11-18", "11-23"], until: "11-30" },
  // On the 18th its reminders after the due day were put off to the ninth day.
  { plan: 3, stages: ["11-06", "11-13", "11-25"], until: "11-30" },
].map(({ plan, stages, until }) => ({
  plan,
  stages: stages.map((each) => day(`2026-${each}`)),
  until: day(`2026-${until}`),
}));
const PUT_OFF = day("2026-11-18");
/** On this day somebody leaves, an action goes to another body, and the day after a body becomes part of another. */
const HANDED = day("2026-11-09");
/** One is answered by its link, and the links of another are revoked, on the day on which both were mailed. */
const LINKED = day("2026-11-06");

/** A mail as the test counts it: the marks of the actions it asks about, and of those whose news it tells. */
interface Counted extends TakenMail {
  readonly day: CalendarDate;
  readonly marks: readonly string[];
  readonly news: readonly string[];
}

const NEWS = "What changed in your plans last week";

interface Answer {
  readonly person: string;
  readonly mark: string;
  readonly at: Date;
}

let own: OwnDatabase;
let pool: Pool;
let sink: MailSink;
let houses: MailHouse[] = [];
let now = new Date(`${FIRST}T05:00:00Z`);
let people: { officer: ChasedPerson; leads: ChasedPerson[]; actions: ChasedAction[] };
/** As they were led at the beginning. */
let seeded: readonly ChasedAction[] = [];
let mails: Counted[] = [];
const answers: Answer[] = [];
const faults: unknown[] = [];
const refusedAddress = "lead.5@body.example";
/** Their mail server asks to be tried twice more before it takes the first mail. */
const slowAddress = "lead.9@body.example";
/** The line to theirs is cut when it has taken the first mail, and has not said so. */
const cutAddress = "lead.13@body.example";
const leaver = "lead.7@body.example";
const successor = "lead.19@body.example";
const giver = "lead.23@body.example";
const given = "lead.27@body.example";
const byLink = "lead.31@body.example";
const withoutLink = "lead.35@body.example";
/** Since when somebody answers for an action who did not from the beginning, by the action's mark. */
const handed = new Map<string, string>();
let linkAnswers: readonly number[] = [];

beforeAll(async () => {
  own = await ownDatabase();
  pool = openPool(own.connection);
  sink = await openMailSink();
  sink.answer = (address) => {
    if (dayInScotland(now) === OUTAGE) return { code: 451, words: "4.3.0 Away for the day" };
    if (address === slowAddress && sink.tried.filter((one) => one === slowAddress).length <= 2)
      return { code: 450, words: "4.2.0 Greylisted, try again" };
    if (address === refusedAddress && dayInScotland(now) < MENDED)
      return { code: 550, words: "5.1.1 No such user here" };
    return null;
  };
  sink.cuts = (address) =>
    address === cutAddress && sink.taken.filter(({ to }) => to === cutAddress).length === 1;
  people = await seedChased(pool, now, { bodies: 12, leads: 40, actions: 120 }, CALENDARS);
  seeded = people.actions;
  openHouses();
  for (let today = FIRST; today <= LAST; today = addDays(today, 1)) await play(today);
  mails = sink.taken.map((mail) => ({
    ...mail,
    day: dayInScotland(mail.date),
    ...readMarks(mail.raw),
  }));
}, 300_000);

afterAll(async () => {
  for (const house of houses) await house.close();
  await sink.close();
  await pool.close();
  await own.drop();
});

function openHouses(): void {
  houses = [1, 2].map(() => openMailHouse(own, sink.url, () => now, faults));
}

/** The hours at which the hands are turned on each day of the week, from Monday: before, in and after those of mail. */
const HOURS = [
  ["06:40", "09:05"],
  ["09:05", "15:30"],
  ["09:05", "19:20"],
  ["09:05"],
  ["09:05"],
  ["12:10"],
  [],
];

/** The hour of every working day; the others, of every second week, are of no more use oftener. */
const USUAL = "09:05";

function hoursOf(today: CalendarDate): readonly string[] {
  const isSecondWeek = Math.floor(daysFrom(FIRST, today) / 7) % 2 === 1;
  return (HOURS[weekdayOf(today) - 1] ?? []).filter((hour) => hour === USUAL || isSecondWeek);
}

/** One day: two servers tick and deliver at the same moments, on Thursdays and Fridays one of them. */
async function play(today: CalendarDate): Promise<void> {
  now = new Date(`${today}T07:30:00Z`);
  await happen(today);
  for (const hour of hoursOf(today)) {
    now = new Date(`${today}T${hour}:00Z`);
    const restarts = RESTARTS.includes(today) && hour === USUAL;
    const both = restarts || (hour === USUAL && weekdayOf(today) < 4) ? houses : houses.slice(0, 1);
    await Promise.all(both.map((house) => house.tick()));
    // A server that is restarted puts down what it has not taken; the other may be half way through the box.
    await Promise.all(both.map((house, index) => house.deliver(restarts && index === 0 ? 5 : undefined)));
    if (restarts) {
      for (const house of houses) await house.close();
      openHouses();
    }
    if (hour === USUAL) await answerSome(today);
    if (hour === USUAL && today === LINKED) await useLinks();
  }
  if (today === addDays(MENDED, -1))
    await asPerson(pool, people.officer, now, (scope) => reopenAddress(scope, leadOf(refusedAddress).id));
}

/** What happens in this quarter beside answers and silence, early on its day. */
async function happen(today: CalendarDate): Promise<void> {
  const happenings = openHappenings(pool, people.officer);
  const handTo = (mark: string, lead: ChasedPerson) => {
    handed.set(mark, lead.email);
    people = {
      ...people,
      actions: people.actions.map((one) => (one.mark === mark ? { ...one, lead } : one)),
    };
  };
  if (today === HANDED) {
    const [to, next] = [leadOf(successor), leadOf(given)];
    await happenings.leave(leadOf(leaver), to, now);
    for (const { mark, lead } of people.actions) if (lead.email === leaver) handTo(mark, to);
    const action = actionOf(giver, 3);
    await happenings.giveTo(action, "Partner body D", next, now);
    handTo(action.mark, next);
  }
  if (today === addDays(HANDED, 1)) await happenings.merge("Partner body L", "Partner body K", now);
  const [, , third] = CALENDARS;
  if (today === PUT_OFF && third) await happenings.setCalendar(3, { ...third, remindAfter: [9] }, now);
}

/** One answers by the link in the mail of this morning; another one's link was revoked before they opened it. */
async function useLinks(): Promise<void> {
  const [house] = houses;
  const mailTo = (address: string) => sink.taken.findLast(({ to }) => to === address)?.raw ?? "";
  if (!house) throw new Error("there is a house");
  now = new Date(`${LINKED}T10:00:00Z`);
  await openHappenings(pool, people.officer).revokeLinks(leadOf(withoutLink), now);
  const [mine, other] = [actionOf(byLink, 3), actionOf(withoutLink, 3)];
  const first = await answerByLink(house, unquote(mailTo(byLink)), mine.number);
  const second = await answerByLink(house, unquote(mailTo(withoutLink)), other.number);
  linkAnswers = [first.status, second.status];
  answers.push({ person: byLink, mark: mine.mark, at: now });
}

/** Some answer the day after they are asked, some after they were reminded, some one of two, some never. */
async function answerSome(today: CalendarDate): Promise<void> {
  const open = await openAsks();
  for (const { number, mark, lead } of people.actions) {
    const ask = open.find((one) => one.number === number);
    if (!ask) continue;
    const place = people.leads.indexOf(lead);
    const askedFor = daysFrom(ask.opened, today);
    const isDue =
      place % 4 === 0
        ? askedFor >= 1
        : place % 4 === 1
          ? askedFor >= 11
          : place % 4 === 2
            ? askedFor >= 2 && number % 2 === 0
            : false;
    if (!isDue) continue;
    const said = { status: "in-progress", done: "It goes well.", next: "", audience: "partners" } as const;
    const result = await asPerson(pool, lead, now, (scope) => addUpdate(scope, number, said));
    expect(result.ok).toBe(true);
    answers.push({ person: lead.email, mark, at: now });
  }
}

interface AskRow {
  readonly number: number;
  readonly opened: CalendarDate;
  readonly closed: CalendarDate;
  readonly due: CalendarDate;
}

async function openAsks(): Promise<AskRow[]> {
  return (await allAsks()).filter(({ state, closed }) => state === "open" && closed > dayInScotland(now));
}

async function allAsks(): Promise<
  (AskRow & { readonly state: string; readonly email: string; readonly ended: Date | null })[]
> {
  const { rows } = await own.pool.query(`
    select a.number, k.state, p.email, k.ended_at as ended, r.due_on::text as due,
      (r.opened_at at time zone 'Europe/London')::date::text as opened,
      coalesce((r.closed_at at time zone 'Europe/London')::date::text, '9999-12-31') as closed
    from plans.ask k join plans.round r on r.id = k.round_id join plans.action a on a.id = k.action_id
      join people.person p on p.id = k.person_id`);
  return rows;
}

describe("a quarter of a year of 12 bodies, 40 leads and 120 actions, with two servers", () => {
  test("goes by without a fault, and is large enough to mean something", async () => {
    expect(faults).toEqual([]);
    expect(mails.length).toBeGreaterThan(200);
    expect(answers.length).toBeGreaterThan(80);
    expect((await allAsks()).length).toBeGreaterThan(150);
    expect(new Set(mails.map(({ day }) => day)).size).toBeGreaterThan(8);
  });

  test("brings nobody two mails on one day, and no mail twice", () => {
    expect(repeated(mails.map(({ to, day }) => `${to} ${day}`))).toEqual([]);
    const again = repeated(mails.map(({ messageId }) => messageId));
    expect(again).toEqual([mails.find(({ to }) => to === cutAddress)?.messageId]);
  });

  test("brings nobody a mail in quiet hours", () => {
    expect(mails.filter(({ date }) => isQuiet(date, OFFICE))).toEqual([]);
  });

  test("asks nobody about what they have answered, until the next round", async () => {
    const rounds = await allAsks();
    const wrong = answers.flatMap(({ person, mark, at }) => {
      const number = people.actions.find((action) => action.mark === mark)?.number;
      const next = rounds
        .filter((ask) => ask.number === number && ask.email === person && ask.opened > dayInScotland(at))
        .map(({ opened }) => opened)
        .toSorted()[0];
      return mails.filter(
        (mail) =>
          mail.to === person &&
          mail.marks.includes(mark) &&
          mail.date > at &&
          (next === undefined || mail.day < next),
      );
    });
    expect(wrong).toEqual([]);
  });

  test("misses nobody and troubles nobody: the mails are those that the calendars, the leads and the answers ask for", () => {
    const wanted = reckoned().filter(({ person }) => person !== refusedAddress);
    const asking = mails.filter(({ to, marks }) => marks.length > 0 && to !== refusedAddress);
    expect(wanted.length).toBeGreaterThan(300);
    const missed = wanted.filter(
      ({ person, mark, on }) =>
        !asking.some(
          (mail) =>
            mail.to === person &&
            mail.marks.includes(mark) &&
            mail.day >= on &&
            mail.day <= addDays(on, slackOf(person, on)),
        ),
    );
    expect(missed).toEqual([]);
    const unasked = asking.filter(
      ({ to, marks, day }) =>
        to !== people.officer.email &&
        !wanted.some(
          ({ person, mark, on }) =>
            person === to && marks.includes(mark) && on <= day && day <= addDays(on, slackOf(person, on)),
        ),
    );
    expect(unasked.map(({ to, day, marks }) => [to, day, marks])).toEqual([]);
    const named = asking.flatMap(({ to, day, marks }) => marks.map((mark) => [to, mark, day].join(" ")));
    const owed = new Set(owedBy().map(({ person, mark, on }) => [person, mark, on].join(" ")));
    expect(named.filter((one) => !one.startsWith("morag") && !owed.has(one))).toEqual([]);
  });

  test("asks whoever takes something over on that day, and whoever handed it on no more", () => {
    const to = (address: string, mark: string) =>
      mails.filter((mail) => mail.to === address && mail.marks.includes(mark) && mail.day >= HANDED);
    expect(handed.size).toBe(4);
    const { mark } = actionOf(given, 3, true);
    const days: readonly string[] = to(given, mark).map(({ day }) => day);
    for (const stage of [HANDED, "2026-11-13", "2026-11-25"]) expect(days).toContain(stage);
    expect(to(giver, mark)).toEqual([]);
    expect(mails.filter(({ to, day }) => to === leaver && day >= HANDED)).toEqual([]);
  });

  test("takes an answer by the link of a mail, and none by a link that was revoked, whose reader is still asked", () => {
    expect(linkAnswers).toEqual([303, 410]);
    const later = (address: string) =>
      mails.filter(
        (mail) => mail.to === address && mail.day > LINKED && mail.marks.includes(actionOf(address, 3).mark),
      );
    expect(later(byLink)).toEqual([]);
    const days: readonly string[] = later(withoutLink).map(({ day }) => day);
    for (const stage of ["2026-11-13", "2026-11-25"]) expect(days).toContain(stage);
  });

  test("sends what was taken in silence once more as the very same letter, and what was put off until it is taken", () => {
    const [first, second, ...others] = mails.filter(({ to }) => to === cutAddress);
    expect(second?.messageId).toBe(first?.messageId);
    expect(others.some(({ messageId }) => messageId === first?.messageId)).toBe(false);
    const [slow] = mails.filter(({ to }) => to === slowAddress);
    expect(slow?.day).toBe("2026-09-08");
  });

  test("makes up the next day for the one on which the mail server was away", () => {
    expect(mails.filter((mail) => mail.day === OUTAGE)).toEqual([]);
    expect(mails.filter((mail) => mail.day === addDays(OUTAGE, 1)).length).toBeGreaterThan(20);
  });

  test("tries an address that is not there once, and again only when somebody says so", () => {
    const tries = sink.tried.filter((address) => address === refusedAddress).length;
    const arrived = mails.filter(({ to }) => to === refusedAddress);
    expect(tries).toBe(1 + arrived.length);
    expect(arrived.length).toBeGreaterThan(0);
    expect(arrived.every((mail) => mail.day >= MENDED)).toBe(true);
  });

  test("tells what changed once a week at most, with what is owed where there is both, and never where nothing did", () => {
    const told = mails.filter(({ news }) => news.length > 0);
    const letters = [...new Map(told.map((mail) => [mail.messageId, mail])).values()];
    expect(repeated(letters.map(({ to, day }) => `${to} ${addDays(day, 1 - weekdayOf(day))}`))).toEqual([]);
    expect(told.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(20);
    // An action is in the news of a week because somebody said something of it, or because it came to be late.
    const weekOf = (of: CalendarDate) => addDays(of, 1 - weekdayOf(of));
    const busy = new Set(answers.map(({ at }) => addDays(weekOf(dayInScotland(at)), 7)));
    expect(told.filter(({ day }) => !busy.has(weekOf(day)) && weekOf(day) > addDays(FIRST, 7))).toEqual([]);
  });

  test("tells the lead officer who has not answered, and nobody else", () => {
    const told = mails.filter(({ to }) => to === people.officer.email);
    expect(told.length).toBeGreaterThan(1);
    expect(mails.every(({ to }) => to === people.officer.email || to.startsWith("lead."))).toBe(true);
  });

  test("leaves a row for each mail with what became of it, and nothing waiting", async () => {
    const { rows } = await own.pool.query(
      "select state, count(*)::int as count from mail.digest where partnership_id = $1 group by state",
      [strathbrae.id],
    );
    const count = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    // The letter to which no answer came is one, though it arrived twice.
    expect(count).toMatchObject({ sent: mails.length - 1, refused: 1 });
    expect(count.waiting ?? 0).toBe(0);
    expect(count.failed ?? 0).toBe(0);
  });
});

/** What waits for its reader stands before the news, in words as in HTML, which say the same. */
function readMarks(raw: string): Pick<Counted, "marks" | "news"> {
  const [words = ""] = unquote(raw).split(/content-type: text\/html/i);
  const [owed = "", ...news] = words.split(NEWS);
  const marksIn = (text: string) => [...new Set(text.match(/Part \d-\d{3}/g) ?? [])];
  return { marks: marksIn(owed), news: marksIn(news.join(" ")) };
}

/** Who is to be mailed of what on which day. */
function reckoned(): Wanted[] {
  return reckonMails({
    actions: seeded,
    rounds: ROUNDS,
    ownerOn: ({ mark, lead }, on) => (on >= HANDED ? (handed.get(mark) ?? lead.email) : lead.email),
    takenOn: ({ mark }) => (handed.has(mark) ? HANDED : null),
    hasAnswered: ({ mark }, { stages }, on) =>
      answers.some(
        (one) =>
          one.mark === mark && dayInScotland(one.at) >= (stages[0] ?? on) && dayInScotland(one.at) < on,
      ),
  });
}

/** Who owes what on each day of the quarter: what may stand in a mail, whatever it is sent for. */
function owedBy(): Wanted[] {
  return ROUNDS.flatMap((round) => {
    const [first = round.until] = round.stages;
    const days = Array.from({ length: daysFrom(first, round.until) + 1 }, (_, passed) =>
      addDays(first, passed),
    );
    return seeded
      .filter(({ plan }) => plan === round.plan)
      .flatMap(({ mark, lead }) => {
        const answered = answers.find(
          (one) =>
            one.mark === mark && dayInScotland(one.at) >= first && dayInScotland(one.at) <= round.until,
        );
        return days
          .filter((on) => !answered || on <= dayInScotland(answered.at))
          .map((on) => ({ person: on >= HANDED ? (handed.get(mark) ?? lead.email) : lead.email, mark, on }));
      });
  });
}

/** How many days later than its stage a mail may come: where a mail server was away, slow, or cut off. */
function slackOf(person: string, on: CalendarDate): number {
  if (on === OUTAGE || on === addDays(OUTAGE, 1)) return 2;
  return (person === slowAddress || person === cutAddress) && on === ROUNDS[0]?.stages[0] ? 2 : 0;
}

/** The action of a plan that somebody led at the beginning, or leads now. */
function actionOf(email: string, plan: number, isNow = false): ChasedAction {
  const found = (isNow ? people.actions : seeded).findLast(
    (one) => one.plan === plan && one.lead.email === email && (!isNow || handed.has(one.mark)),
  );
  if (!found) throw new Error(`${email} leads nothing in ${plan}`);
  return found;
}

function leadOf(email: string): ChasedPerson {
  const found = people.leads.find((lead) => lead.email === email);
  if (!found) throw new Error(`nobody has ${email}`);
  return found;
}

function repeated(all: readonly string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}

function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function unquote(raw: string): string {
  return raw.replace(/=\r\n/g, "").replace(/\r\n/g, " ");
}
