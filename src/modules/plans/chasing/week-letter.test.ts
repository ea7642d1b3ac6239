import { describe, expect, it, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type ChangeOfWeek, isNewsTo, weekBefore, weekLetter } from "./week-letter.words.ts";

const day = (text: string) => text as CalendarDate;
const names = { nameOf: () => "Ewan Laird", titleOf: () => "Another plan" };

const change = (number: number, told: ChangeOfWeek["told"], isTheirs = false): ChangeOfWeek => ({
  ...{ id: `a${number}`, number, text: "Map who decides", plan: 1, before: null, after: null, told },
  ...{ label: `1.${number}`, isTheirs, href: `https://x.example/${number}` },
});

test.each([
  ["2026-11-23", "2026-W47", "2026-11-15", "2026-11-22"],
  ["2026-11-29", "2026-W47", "2026-11-15", "2026-11-22"],
  ["2027-01-04", "2026-W53", "2026-12-27", "2027-01-03"],
  ["2028-01-10", "2028-W01", "2028-01-02", "2028-01-09"],
])("the week before %s is %s", (on, name, since, until) => {
  expect(weekBefore(day(on))).toEqual({ name, period: { since, until } });
});

describe("news of the week", () => {
  const late = { kind: "late", days: 21 } as const;
  const added = { kind: "added" } as const;

  it("is nothing where nothing changed", () => {
    expect(weekLetter([], names, "https://x.example")).toBeNull();
  });

  it("begins with what its reader answers for, then with what weighs most, and counts the rest", () => {
    const six = [1, 2, 3, 4, 5].map((number) => change(number, [added]));
    const letter = weekLetter(
      [...six, change(6, [late]), change(7, [added], true)],
      names,
      "https://x.example/all",
    );
    const lines = letter?.news?.items.map(({ text }) => text) ?? [];
    expect(lines[0]).toMatch(/^1\.7 /);
    expect(lines[1]).toBe("1.6 Map who decides: in time, now 3 weeks late.");
    expect(lines.at(-1)).toBe("2 more actions changed");
  });

  it("is not what its reader said themselves", () => {
    const said = {
      ...{ id: "u", at: new Date(0), on: day("2026-11-18"), status: null, done: "Done so far.", next: null },
      ...{ audience: "partners" as const, saidBy: "ewan", onBehalfOf: null, isBeside: false },
    } as const;
    const own = change(1, [{ kind: "update", said }]);
    expect(isNewsTo(own, "ewan")).toBe(false);
    expect(isNewsTo(own, "aisha")).toBe(true);
  });
});
