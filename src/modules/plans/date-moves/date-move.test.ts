import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readTarget } from "../actions/read-words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import {
  dateShown,
  daysMoved,
  isMove,
  judgeAnswer,
  judgeAsked,
  moveFigure,
  movesUpTo,
  noDate,
  settledBy,
  weeks,
} from "./date-move.ts";

const day = "2026-11-23" as CalendarDate;
const read = (words: string) => readTarget(words, day) as TargetDate;
const event: TargetDate = {
  text: "At the next LOIP",
  kind: "event",
  start: null,
  end: null,
  approximate: false,
};

describe("a date is moved", () => {
  it("when its last day becomes another one, later or earlier", () => {
    expect(isMove(read("by March 2027"), read("by June 2027"))).toBe(true);
    expect(isMove(read("by June 2027"), read("by March 2027"))).toBe(true);
  });

  it("not by other words for the same last day", () => {
    expect(isMove(read("by March 2027"), read("by 31 March 2027"))).toBe(false);
    expect(isMove(read("March 2027"), read("by 31 March 2027"))).toBe(false);
  });

  it("to and from ongoing, and to no date at all", () => {
    expect(isMove(read("by March 2027"), read("ongoing"))).toBe(true);
    expect(isMove(read("ongoing"), read("by March 2027"))).toBe(true);
    expect(isMove(read("by March 2027"), null)).toBe(true);
    expect(isMove(read("ongoing"), read("ongoing"))).toBe(false);
  });

  it("not by the first date it is ever given, nor by the day of an occasion that was waited for", () => {
    expect(isMove(null, read("by March 2027"))).toBe(false);
    expect(isMove(read("TBC"), read("by March 2027"))).toBe(false);
    expect(isMove(read("by March 2027"), read("TBC"))).toBe(true);
    expect(isMove(event, { ...event, end: "2027-06-30" as CalendarDate })).toBe(false);
    expect(isMove({ ...event, end: "2027-06-30" as CalendarDate }, event)).toBe(true);
  });
});

describe("how far a date moved", () => {
  it("is counted between the last days of the readings", () => {
    expect(daysMoved({ was: read("by March 2027"), target: read("by June 2027") })).toBe(91);
    expect(daysMoved({ was: read("Spring 2027"), target: read("by 30 April 2027") })).toBe(-31);
    expect(weeks(91)).toBe(13);
    expect(weeks(-31)).toBe(-4);
  });

  it("has no number to or from ongoing, or no date", () => {
    expect(daysMoved({ was: read("by March 2027"), target: read("ongoing") })).toBeNull();
    expect(daysMoved({ was: read("ongoing"), target: read("by March 2027") })).toBeNull();
    expect(daysMoved({ was: read("by March 2027"), target: noDate })).toBeNull();
  });
});

describe("the figure of a plan", () => {
  const move = (actionId: string, was: string, target: string) => ({
    actionId,
    was: read(was),
    target: read(target),
  });

  it("counts nothing where nothing moved", () => {
    expect(moveFigure([])).toEqual({
      moves: 0,
      actions: 0,
      later: 0,
      earlier: 0,
      withoutDistance: 0,
      medianWeeks: null,
      largestWeeks: null,
      netWeeks: 0,
    });
  });

  it("counts moves and actions, the one in the middle, the farthest and all together", () => {
    const moves = [
      move("a", "by March 2027", "by June 2027"), // 13 weeks later
      move("a", "by June 2027", "by September 2027"), // 92 days: 13 weeks later
      move("b", "by 31 May 2027", "by 17 May 2027"), // 2 weeks earlier
      move("c", "by March 2027", "ongoing"),
    ];
    expect(moveFigure(moves)).toEqual({
      moves: 4,
      actions: 3,
      later: 2,
      earlier: 1,
      withoutDistance: 1,
      medianWeeks: 13,
      largestWeeks: 13,
      netWeeks: 24,
    });
  });

  it("adds up: later, earlier and without distance are all the moves", () => {
    const moves = [
      move("a", "by 1 March 2027", "by 2 March 2027"),
      move("b", "by 2 March 2027", "by 1 March 2027"),
      move("b", "ongoing", "by 1 March 2027"),
    ];
    const { later, earlier, withoutDistance, netWeeks } = moveFigure(moves);
    expect(later + earlier + withoutDistance).toBe(moves.length);
    expect(netWeeks).toBe(0);
  });
});

describe("asking for a date", () => {
  it("needs words that give one, and another one than now", () => {
    const now = read("by March 2027");
    expect(judgeAsked(now, read("by June 2027"))).toBeNull();
    expect(judgeAsked(now, read("by January 2027"))).toBeNull();
    expect(judgeAsked(now, read("ongoing"))).toBeNull();
    expect(judgeAsked(now, read("by the end of March 2027"))).toEqual({ reason: "same-date" });
    expect(judgeAsked(now, read("soonish"))).toEqual({ reason: "date-unread", words: "soonish" });
    expect(judgeAsked(now, null)).toEqual({ reason: "date-unread", words: "" });
    expect(judgeAsked(read("ongoing"), read("ongoing"))).toEqual({ reason: "same-date" });
    expect(judgeAsked(null, read("by June 2027"))).toBeNull();
  });
});

describe("an answer", () => {
  const somebody = { isAsker: false, group: null, hasMeeting: false };

  it("may agree without words, and refuses only with them", () => {
    expect(judgeAnswer({ verdict: "agree", words: "" }, somebody)).toBeNull();
    expect(judgeAnswer({ verdict: "refuse", words: "" }, somebody)).toEqual({ reason: "no-words" });
    expect(judgeAnswer({ verdict: "refuse", words: "The funder has answered." }, somebody)).toBeNull();
  });

  it("is not one’s own agreement, unless a group decided and one only writes it down", () => {
    const asker = { ...somebody, isAsker: true };
    expect(judgeAnswer({ verdict: "agree", words: "" }, asker)).toEqual({ reason: "own-request" });
    const decided = { isAsker: true, group: "Executive Group", hasMeeting: true };
    expect(judgeAnswer({ verdict: "agree", words: "" }, decided)).toBeNull();
  });

  it("names the meeting where a group decides", () => {
    const group = { isAsker: false, group: "Executive Group", hasMeeting: false };
    expect(judgeAnswer({ verdict: "agree", words: "" }, group)).toEqual({
      reason: "no-meeting",
      group: "Executive Group",
    });
  });
});

it("a published date tells of the moves that led to it, and of none that came after", () => {
  const to = (target: string) => ({ was: read("by March 2027"), target: read(target) });
  const moves = [to("by June 2027"), to("by September 2027")];
  expect(movesUpTo(moves, read("by March 2027"))).toEqual([]);
  expect(movesUpTo(moves, read("by June 2027"))).toHaveLength(1);
  expect(movesUpTo(moves, read("by September 2027"))).toHaveLength(2);
});

it("what was shown of a date tells when it became another one", () => {
  expect(dateShown(read("by March 2027"))).toBe(dateShown(read("by 31 March 2027")));
  expect(dateShown(read("by March 2027"))).not.toBe(dateShown(read("by June 2027")));
  expect(dateShown(null)).not.toBe(dateShown(noDate));
});

it("a group settles a request on the day it met; a withdrawn one is settled by whoever withdrew it", () => {
  const kept = {
    groupId: "board",
    groupMeetsOn: "2026-11-20" as CalendarDate,
    decidedBy: "morag",
    decidedAt: new Date("2026-11-22T10:00:00Z"),
  };
  expect(settledBy({ ...kept, state: "agreed" })).toEqual({ by: "board", on: "2026-11-20" });
  expect(settledBy({ ...kept, state: "refused", groupId: null })).toEqual({ by: "morag", on: "2026-11-22" });
  expect(settledBy({ ...kept, state: "withdrawn" })).toEqual({ by: "morag", on: "2026-11-22" });
});
