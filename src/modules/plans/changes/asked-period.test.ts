import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readPeriod } from "./asked-period.ts";

const day = (date: string) => date as CalendarDate;
const TODAY = day("2026-11-23");
/** The day after which the usual period begins: the Board met. */
const USUAL = day("2026-09-10");
const read = (asked: Partial<Parameters<typeof readPeriod>[0]>) =>
  readPeriod({ since: "", from: "", to: "", ...asked }, USUAL, TODAY);
const usual = { period: { since: USUAL, until: TODAY }, unread: [], remarks: [] };

describe("a period that is asked for", () => {
  test("is the usual one up to today, where nothing is asked", () => {
    expect(read({})).toEqual(usual);
  });

  test.each([
    ["1 September 2026", "31 October 2026", "2026-08-31", "2026-10-31"],
    ["September 2026", "October 2026", "2026-08-31", "2026-10-31"],
    ["sept", "3 Nov", "2026-08-31", "2026-11-03"],
    ["3.9.26", "3/11/2026", "2026-09-02", "2026-11-03"],
    ["2025", "2025", "2024-12-31", "2025-12-31"],
    ["last tuesday", "yesterday", "2026-11-16", "2026-11-22"],
    ["today", "today", "2026-11-22", "2026-11-23"],
  ])("takes days as people write them: from “%s” to “%s”, both included", (from, to, since, until) => {
    expect(read({ from, to })).toEqual({ period: { since, until }, unread: [], remarks: [] });
  });

  test("says which words are no day, and keeps to the usual end in their place", () => {
    expect(read({ from: "soonish", to: "whenever" })).toEqual({ ...usual, unread: ["soonish", "whenever"] });
  });

  test("is turned where its days are given the wrong way round, and says so", () => {
    expect(read({ from: "1 November 2026", to: "1 October 2026" })).toEqual({
      period: { since: "2026-09-30", until: "2026-11-01" },
      unread: [],
      remarks: ["turned-round"],
    });
  });

  test("is turned too where a day is chosen from the list and the last is typed before it", () => {
    expect(read({ since: "2026-09-10", to: "1 August 2026" })).toEqual({
      period: { since: "2026-07-31", until: "2026-09-10" },
      unread: [],
      remarks: ["turned-round"],
    });
  });

  test("goes up to today where its last day is to come, and is the usual one where its first is", () => {
    expect(read({ from: "1 November 2026", to: "31 December 2026" })).toEqual({
      period: { since: "2026-10-31", until: TODAY },
      unread: [],
      remarks: ["ends-later"],
    });
    expect(read({ from: "2040", to: "2050" })).toEqual({ ...usual, remarks: ["begins-later"] });
    expect(read({ from: "2050", to: "2040" })).toEqual({
      ...usual,
      remarks: ["turned-round", "begins-later"],
    });
  });

  test("reaches three months back from a last day that lies before the usual time", () => {
    expect(read({ to: "1 March 2026" }).period).toEqual({ since: "2025-12-01", until: "2026-03-01" });
  });

  test("never begins before there was anything, nor ends before it begins", () => {
    for (const asked of [
      { from: "1 January 1066" },
      { from: "1850", to: "1851" },
      { since: "2026-11-23" },
      { since: "2026-11-30" },
      { since: "2026-13-45" },
      { to: "1 January 1900" },
    ]) {
      const { period } = read(asked);
      expect([asked, period.since < period.until]).toEqual([asked, true]);
      expect([asked, period.until <= TODAY]).toEqual([asked, true]);
    }
  });
});
