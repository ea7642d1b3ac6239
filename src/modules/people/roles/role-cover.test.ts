import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { holdsOn } from "../role.ts";
import { firstBareDay, locksOutFrom, overlaps, type Span } from "./role-cover.ts";

const day = (text: string) => text as CalendarDate;
const today = day("2026-11-23");
const span = (fromOn: string, toOn: string | null = null): Span => ({
  fromOn: day(fromOn),
  toOn: toOn === null ? null : day(toOn),
});

describe("the first day on which nobody could give roles", () => {
  test.each<[string, readonly Span[], string | null]>([
    ["is today where nobody can", [], "2026-11-23"],
    ["never comes while one has no end", [span("2025-01-01")], null],
    ["follows the last day of the only one", [span("2025-01-01", "2026-12-31")], "2027-01-01"],
    [
      "never comes where one hands over to the next",
      [span("2025-01-01", "2026-12-31"), span("2027-01-01")],
      null,
    ],
    ["is the gap between two", [span("2025-01-01", "2026-12-31"), span("2027-01-02")], "2027-01-01"],
    ["is today where the first has yet to begin", [span("2026-11-24")], "2026-11-23"],
    ["is today where the last has ended", [span("2025-01-01", "2026-11-22")], "2026-11-23"],
  ])("%s", (_, spans, expected) => {
    expect(firstBareDay(spans, today)).toBe(expected);
  });

  test("agrees with looking at every day", () => {
    const some = fc
      .record({ from: fc.integer({ min: -20, max: 40 }), days: fc.option(fc.integer({ min: 0, max: 15 })) })
      .map(({ from, days }): Span => {
        const fromOn = addDays(today, from);
        return { fromOn, toOn: days === null ? null : addDays(fromOn, days) };
      });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (spans) => {
        const days = Array.from({ length: 80 }, (_, index) => addDays(today, index));
        const looked = days.find((each) => !spans.some((one) => holdsOn(one, each))) ?? null;
        expect(firstBareDay(spans, today)).toBe(looked);
      }),
    );
  });
});

describe("a change that locks a partnership out", () => {
  const only = [span("2025-01-01")];

  test("is ending the only one who gives roles", () => {
    expect(locksOutFrom(only, [span("2025-01-01", "2026-11-30")], today)).toBe("2026-12-01");
  });

  test("is none while another can", () => {
    expect(locksOutFrom([...only, span("2026-01-01")], only, today)).toBeNull();
  });

  test("is none where it moves the day further away", () => {
    const near = [span("2025-01-01", "2026-11-30")];
    expect(locksOutFrom(near, [span("2025-01-01", "2026-12-31")], today)).toBeNull();
    expect(locksOutFrom([span("2025-01-01", "2026-12-31")], near, today)).toBe("2026-12-01");
  });
});

test.each<[Span, Span, boolean]>([
  [span("2026-01-01", "2026-01-31"), span("2026-01-31", "2026-02-28"), true],
  [span("2026-01-01", "2026-01-31"), span("2026-02-01"), false],
  [span("2026-01-01"), span("2030-01-01", "2030-01-01"), true],
  [span("2030-01-02"), span("2026-01-01", "2030-01-01"), false],
])(
  "two roles share a day when the later one begins before the earlier one is over (%#)",
  (one, other, shared) => {
    expect(overlaps(one, other)).toBe(shared);
    expect(overlaps(other, one)).toBe(shared);
  },
);
