import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarDate, dayInScotland } from "../../kernel/calendar-date.ts";
import { noOwnHolidays } from "../../kernel/working-day.ts";
import { hourInScotland, isQuiet, nextOpenHour } from "./mail-hours.ts";
import { type Reader, whoIsWrittenTo } from "./who-is-written-to.ts";

const office = { fromHour: 8, toHour: 18, weekends: false, holidays: noOwnHolidays };
const monday = new Date("2026-11-23T10:00:00Z");
const day = (text: string) => text as CalendarDate;

const ewan: Reader = {
  personId: "ewan",
  address: "ewan.laird@strathbrae.example",
  choice: null,
  refusedAddresses: new Set(),
  isWaiting: false,
  isWrittenToday: false,
  mailDays: [],
  told: new Set(),
};
const usual = { fromHour: 0, toHour: 24, weekdaysOnly: false, news: "weekly", pausedUntil: null } as const;
const owed = { personId: "ewan", key: "ask/1/asked", weight: "owed" } as const;
const news = { personId: "ewan", key: "news/1", weight: "news" } as const;

/** Why Ewan is not written to, or what he is told. */
function judge(
  reader: Partial<Reader>,
  at = monday,
  toTell: readonly (typeof owed | typeof news)[] = [owed],
) {
  const { written, unwritten } = whoIsWrittenTo(
    at,
    office,
    new Map([["ewan", { ...ewan, ...reader }]]),
    toTell,
  );
  return written[0]?.keys ?? unwritten[0]?.why ?? "nothing";
}

describe("somebody who owes an update", () => {
  test.each([
    ["is written to on a weekday in the hours of the partnership", {}, monday, ["ask/1/asked"]],
    ["is left alone before them", {}, new Date("2026-11-23T07:59:59Z"), "quiet-hours"],
    ["is left alone from their end on", {}, new Date("2026-11-23T18:00:00Z"), "quiet-hours"],
    ["is left alone at the weekend", {}, new Date("2026-11-22T10:00:00Z"), "quiet-hours"],
    [
      "is written to by the clock in Scotland: in summer 7 o'clock of Greenwich is 8",
      {},
      new Date("2026-07-06T07:00:00Z"),
      ["ask/1/asked"],
    ],
    ["has hours of their own within those", { choice: { ...usual, fromHour: 12 } }, monday, "quiet-hours"],
    [
      "does not get mail at night by wishing for it",
      { choice: { ...usual, fromHour: 20, toHour: 23 } },
      new Date("2026-11-23T21:00:00Z"),
      "quiet-hours",
    ],
    ["is away until a day", { choice: { ...usual, pausedUntil: day("2026-11-24") } }, monday, "paused"],
    [
      "is back on that day",
      { choice: { ...usual, pausedUntil: day("2026-11-23") } },
      monday,
      ["ask/1/asked"],
    ],
    ["gets one mail a day", { mailDays: [day("2026-11-23")] }, monday, "written-today"],
    [
      "gets no second mail on a day whose mail came to nothing",
      { isWrittenToday: true },
      monday,
      "written-today",
    ],
    ["gets one on the next", { mailDays: [day("2026-11-22")] }, monday, ["ask/1/asked"]],
    ["gets no second one while the first has not gone", { isWaiting: true }, monday, "on-its-way"],
    ["is told each thing once", { told: new Set(["ask/1/asked"]) }, monday, "nothing"],
    ["has no address", { address: null }, monday, "no-address"],
    [
      "is not tried where their address refused",
      { refusedAddresses: new Set(["ewan.laird@strathbrae.example"]) },
      monday,
      "address-refused",
    ],
    [
      "is tried at a new address",
      { refusedAddresses: new Set(["ewan@old.example"]) },
      monday,
      ["ask/1/asked"],
    ],
    [
      "is asked whatever they chose about news",
      { choice: { ...usual, news: "never" } },
      monday,
      ["ask/1/asked"],
    ],
  ] as const)("%s", (_, reader, at, judged) => expect(judge(reader, at)).toEqual(judged));

  test("and whom we do not know has no address", () => {
    expect(whoIsWrittenTo(monday, office, new Map(), [owed]).unwritten).toEqual([
      { personId: "ewan", why: "no-address" },
    ]);
  });
});

describe("news", () => {
  test.each([
    ["come with the first mail of a week where nobody chose otherwise", {}, ["news/1"]],
    [
      "wait for the next week where there was a mail in this one",
      { mailDays: [day("2026-11-23")] },
      "news-later",
    ],
    [
      "come in a week though there was a mail on the Sunday before",
      { mailDays: [day("2026-11-22")] },
      ["news/1"],
    ],
    [
      "come every day to whom that is dear",
      { choice: { ...usual, news: "daily" }, mailDays: [day("2026-11-23")] },
      ["news/1"],
    ],
    ["never come to who does not want them", { choice: { ...usual, news: "never" } }, "news-later"],
  ] as const)("%s", (_, reader, judged) =>
    expect(judge(reader, new Date("2026-11-24T10:00:00Z"), [news])).toEqual(judged),
  );

  test("go along with what is owed, where they may come", () => {
    expect(judge({}, monday, [owed, news])).toEqual(["ask/1/asked", "news/1"]);
    expect(judge({ choice: { ...usual, news: "never" } }, monday, [owed, news])).toEqual(["ask/1/asked"]);
  });
});

describe("over any weeks, and however often one looks", () => {
  const instants = fc
    .array(fc.integer({ min: 0, max: 40 * 24 * 12 }), { minLength: 1, maxLength: 200 })
    .map((steps) =>
      // Over the change of the clocks on 25 October 2026.
      steps.toSorted((a, b) => a - b).map((step) => new Date(Date.UTC(2026, 9, 5) + step * 300_000)),
    );

  test("nobody gets two mails a day, a mail in quiet hours, or one thing twice", () =>
    fc.assert(
      fc.property(instants, fc.array(fc.nat(60), { maxLength: 60 }), (moments, things) => {
        let reader: Reader = ewan;
        const days: string[] = [];
        const told: string[] = [];
        for (const at of moments) {
          const toTell = things.map((thing) => ({
            personId: "ewan",
            key: `thing/${thing}`,
            weight: thing % 2 ? ("owed" as const) : ("news" as const),
          }));
          const { written } = whoIsWrittenTo(at, office, new Map([["ewan", reader]]), toTell);
          for (const { keys } of written) {
            expect(isQuiet(at, office)).toBe(false);
            days.push(dayInScotland(at));
            told.push(...keys);
            reader = {
              ...reader,
              mailDays: [...reader.mailDays, dayInScotland(at)],
              told: new Set([...reader.told, ...keys]),
            };
          }
        }
        expect(new Set(days).size).toBe(days.length);
        expect(new Set(told).size).toBe(told.length);
      }),
    ));

  test("nobody is written to on a bank holiday or a local one, also where mail goes out at weekends", () => {
    // St Andrew's Day on a Monday, and a Monday that one council has for itself.
    const local = { ...office, weekends: true, holidays: { easterMonday: true, days: [day("2027-04-19")] } };
    const quiet = (on: string, hours: typeof office) => isQuiet(new Date(`${on}T10:00:00Z`), hours);
    expect(quiet("2026-11-30", office)).toBe(true);
    expect(quiet("2026-11-30", local)).toBe(true);
    expect([quiet("2027-04-19", office), quiet("2027-04-19", local)]).toEqual([false, true]);
    expect([quiet("2027-03-29", office), quiet("2027-03-29", local)]).toEqual([false, true]);
    expect(quiet("2026-11-28", local)).toBe(false);
    // From the Friday of Christmas to the Tuesday after the days that are kept instead.
    expect(nextOpenHour(new Date("2026-12-24T19:00:00Z"), office).toISOString()).toBe(
      "2026-12-29T08:00:00.000Z",
    );
  });

  test("the next open hour is open, is not before, and none is skipped", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true }),
        (at) => {
          const open = nextOpenHour(at, office);
          expect(isQuiet(open, office)).toBe(false);
          expect(open.getTime()).toBeGreaterThanOrEqual(at.getTime());
          if (open > at) expect(hourInScotland(open)).toBe(8);
        },
      ),
    ));
});
