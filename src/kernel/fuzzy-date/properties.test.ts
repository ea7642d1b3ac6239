import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDate, dayOf, daysInMonth, monthName } from "../calendar-date.ts";
import type { DateContext, DateReading } from "./date-reading.ts";
import { findDates } from "./find-dates.ts";
import { looksLikeDate } from "./looks-like-date.ts";
import { paperDateIn } from "./paper-date.ts";
import { readDate } from "./read-date.ts";
import { said } from "./testing.ts";

const WORDS =
  "in by June 2016 - / 2024/25 may May Q3 early end of the next months 6 a quarterly every 1st 5 31 Feb Easter winter to and between ( ) , . £ % within year FY 25 w/c Monday from onwards before after following Board meeting ongoing TBC review half first last week this approx c. '25 ½ 18 th – 2025-04-03 3.4.25 school term 1,000 not until slipped".split(
    " ",
  );

const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const anyText = fc.oneof(
  { weight: 3, arbitrary: phrases },
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);
const days = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dayOf(year, month, day));
const contexts = fc.record({
  dated: fc.option(days, { nil: null }),
  sense: fc.constantFrom<NonNullable<DateContext["sense"]>>("target", "done", "nearest"),
});

const realDays = fc
  .record({
    year: fc.integer({ min: 1990, max: 2079 }),
    month: fc.integer({ min: 1, max: 12 }),
    ordinal: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, ordinal }) => ({ year, month, day: Math.min(ordinal, daysInMonth(year, month)) }));

describe("whatever the words", () => {
  it("nothing throws, the text is kept, and no end lies before its beginning", () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        const reading = readDate(text, context);
        expect(reading.text).toBe(text);
        for (const { start, end } of [reading, ...(reading.doubt ?? [])]) {
          if (start && end) expect(end >= start).toBe(true);
          for (const day of [start, end]) if (day) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
        looksLikeDate(text);
        paperDateIn(text.split("\n"));
      }),
      { numRuns: 3000 },
    );
  });

  it("dates found in prose stand where they say, in order, none over another", () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        let last = 0;
        for (const { from, to, reading } of findDates(text, context)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(reading.text).toBe(text.slice(from, to));
          last = to;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("white space around them and its kind between them make no difference", () => {
    const spaces = fc.constantFrom(" ", "  ", "\u00a0", "\t", "\u2009", "\u3000");
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(words, spaces, contexts, (list, space, context) => {
        const plain: DateReading = readDate(list.join(" "), context);
        const spaced: DateReading = readDate(`${space}${list.join(space)}${space}`, context);
        expect(said(spaced)).toBe(said(plain));
      }),
      { numRuns: 1000 },
    );
  });

  it("a deadline has no beginning", () => {
    fc.assert(
      fc.property(phrases, contexts, (text, context) => {
        const reading = readDate(text, context);
        if (reading.deadline && reading.kind !== "relative") expect(reading.start).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a day", () => {
  const two = (value: number) => String(value).padStart(2, "0");
  const suffix = (day: number) =>
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  const spellings: ((year: number, month: number, day: number) => string)[] = [
    (year, month, day) => `${day} ${monthName(month)} ${year}`,
    (year, month, day) => `${day}${suffix(day)} ${monthName(month)} ${year}`,
    (year, month, day) => `${day} ${suffix(day)} of ${monthName(month)}, ${year}`,
    (year, month, day) => `${day} ${monthName(month, "short")} ${year}`,
    (year, month, day) => `${two(day)}-${monthName(month, "short").toUpperCase()}-${year}`,
    (year, month, day) => `${monthName(month)} ${day}${suffix(day)}, ${year}`,
    (year, month, day) => `${monthName(month)} ${day}, ${year}`,
    (year, month, day) => `${two(day)}/${two(month)}/${year}`,
    (year, month, day) => `${day}.${month}.${year}`,
    (year, month, day) => `${day}-${month}-${year}`,
    (year, month, day) => `${day}/${month}/${two(year % 100)}`,
    (year, month, day) => `${year}-${two(month)}-${two(day)}`,
    (year, month, day) => `on ${day}\u00a0${monthName(month)}\u00a0${year} at 10.30am`,
  ];

  it("is the same in every spelling", () => {
    fc.assert(
      fc.property(realDays, fc.constantFrom(...spellings), ({ year, month, day }, spelling) => {
        const reading = readDate(spelling(year, month, day));
        expect([reading.kind, reading.start, reading.end]).toEqual([
          "day",
          dayOf(year, month, day),
          dayOf(year, month, day),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it("without its year is found again in the paper of that month", () => {
    fc.assert(
      fc.property(realDays, ({ year, month, day }) => {
        const date = dayOf(year, month, day);
        fc.pre(date !== null && !(month === 2 && day === 29));
        expect(readDate(`${day} ${monthName(month)}`, { dated: date }).start).toBe(date);
      }),
    );
  });
});

describe("a range", () => {
  it("begins with its first part and ends with its last", () => {
    const parts = fc.record({
      year: fc.integer({ min: 2000, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      on: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom(" to ", " - ", "–", " until "), ({ year, month, on }, joint) => {
        const last = year * 12 + month - 1 + on;
        const first = `${monthName(month)} ${year}`;
        const second = `${monthName((last % 12) + 1)} ${Math.floor(last / 12)}`;
        const range = readDate(`${first}${joint}${second}`);
        expect(range.kind).toBe("interval");
        expect(range.start).toBe(readDate(first).start);
        expect(range.end).toBe(readDate(second).end);
      }),
    );
  });

  it("of months borrows the year of the last for the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 11 }), (month, on) => {
        const last = ((month - 1 + on) % 12) + 1;
        const range = readDate(`${monthName(month)} to ${monthName(last)} 2025`);
        expect(range.start).toBe(dayOf(last < month ? 2024 : 2025, month, 1));
        expect(range.end).toBe(readDate(`${monthName(last)} 2025`).end);
      }),
    );
  });

  it("of a deadline ends where the thing itself ends", () => {
    const things = fc.constantFrom(
      "June 2025",
      "2025",
      "2025/26",
      "Q3 2025/26",
      "autumn 2025",
      "3 June 2025",
      "w/c 3 June 2025",
      "mid June 2025",
    );
    fc.assert(
      fc.property(things, fc.constantFrom("by", "no later than", "due", "until"), (thing, word) => {
        const deadline = readDate(`${word} ${thing}`);
        expect(deadline).toMatchObject({ start: null, end: readDate(thing).end, deadline: true });
      }),
    );
  });
});

describe("without a paper's date", () => {
  it("a time counted from it has no end", () => {
    const units = fc.constantFrom("days", "weeks", "months", "years", "working days");
    const leads = fc.constantFrom("within", "in", "within the next", "over the next", "for", "");
    fc.assert(
      fc.property(leads, fc.integer({ min: 1, max: 90 }), units, (lead, count, unit) => {
        const text = `${lead} ${count} ${unit}`;
        expect(readDate(text)).toMatchObject({ kind: "relative", start: null, end: null });
        const dated = "2016-03-30" as CalendarDate;
        expect(readDate(text, { dated }).end).not.toBeNull();
      }),
    );
  });
});

it("forty thousand digits are no date, and hide none that stands before them", () => {
  const text = "1".repeat(40_000);
  expect(readDate(text)).toEqual({ text, kind: "none", start: null, end: null, approximate: false });
  expect(readDate(`by June 2025 ${text}`).end).toBe("2025-06-30");
  expect(looksLikeDate(text)).toBe(false);
});
