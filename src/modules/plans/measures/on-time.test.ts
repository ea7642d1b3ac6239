import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { onTimeShare, type Promised } from "./on-time.ts";

const TODAY = "2026-11-23" as CalendarDate;
const YEAR = { from: "2026-04-01" as CalendarDate, to: "2027-03-31" as CalendarDate };

function promised(
  end: string | null,
  more: Partial<Promised> & { kind?: TargetDate["kind"] } = {},
): Promised {
  const { kind = "month", ...rest } = more;
  return {
    status: "in-progress",
    target: { text: "in words", kind, start: null, end: end as CalendarDate | null, approximate: false },
    doneOn: null,
    closedAt: null,
    ...rest,
  };
}

const doneOn = (day: string) => ({ status: "done" as const, doneOn: day as CalendarDate });
const share = (...actions: Promised[]) => onTimeShare(actions, YEAR, TODAY);

describe("the share on time", () => {
  test.each<[string, Promised, [number, number]]>([
    ["reported done on its last day", promised("2026-09-30", doneOn("2026-09-30")), [1, 1]],
    ["reported done long before", promised("2026-09-30", doneOn("2025-12-01")), [1, 1]],
    ["reported done a day late", promised("2026-09-30", doneOn("2026-10-01")), [1, 0]],
    ["not done, and past its day", promised("2026-09-30"), [1, 0]],
    [
      "sent back after it was reported",
      promised("2026-09-30", { doneOn: null, status: "in-progress" }),
      [1, 0],
    ],
    [
      "closed without a report, in time",
      promised("2026-09-30", { status: "closed", closedAt: new Date("2026-09-30T12:00:00Z") }),
      [1, 1],
    ],
    [
      // 23:30 by the world's clock on 30 September is 1 October in Scotland.
      "closed without a report, half an hour after its day",
      promised("2026-09-30", { status: "closed", closedAt: new Date("2026-09-30T23:30:00Z") }),
      [1, 0],
    ],
    ["due yesterday", promised("2026-11-22"), [1, 0]],
    ["due today, not done", promised("2026-11-23"), [0, 0]],
    ["due later, and done already", promised("2027-03-31", doneOn("2026-06-01")), [0, 0]],
    ["due on the first day of the period", promised("2026-04-01", doneOn("2026-04-01")), [1, 1]],
    ["due the day before the period", promised("2026-03-31", doneOn("2026-03-31")), [0, 0]],
    ["cancelled", promised("2026-09-30", { status: "cancelled" }), [0, 0]],
    ["merged", promised("2026-09-30", { status: "merged" }), [0, 0]],
    ["only proposed", promised("2026-09-30", { status: "proposed" }), [0, 0]],
    ["ongoing by its status", promised("2026-09-30", { status: "ongoing" }), [0, 0]],
    ["ongoing by its date", promised("2026-09-30", { kind: "ongoing" }), [0, 0]],
    ["repeating", promised("2026-09-30", { kind: "recurring" }), [0, 0]],
    ["waiting for an occasion without a day", promised(null, { kind: "event" }), [0, 0]],
    ["without a date", promised(null, { target: null }), [0, 0]],
  ])("counts an action %s", (_, action, [due, onTime]) => expect(share(action)).toEqual({ due, onTime }));

  test("is seven of nine, counted by hand", () => {
    const onTime = Array.from({ length: 7 }, () => promised("2026-08-31", doneOn("2026-08-20")));
    const late = [promised("2026-06-30"), promised("2026-10-31", doneOn("2026-11-02"))];
    const out = [promised("2027-03-31"), promised(null), promised("2026-05-31", { status: "cancelled" })];
    expect(share(...onTime, ...late, ...out)).toEqual({ due: 9, onTime: 7 });
  });

  test("of nothing is nothing", () => expect(share()).toEqual({ due: 0, onTime: 0 }));
});
