import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { gatherParts } from "../../../platform/mail/letter-words.ts";
import { plainLetter } from "../../../platform/mail/plain-letter.ts";
import { type AskedInLetter, askLetter } from "./ask-letter.words.ts";

const day = (text: string) => text as CalendarDate;
const MONDAY = day("2026-11-23");
const TOGETHER = { id: "p1", title: "How we will work better together" };
const TRAVEL = { id: "p2", title: "Getting about without a car" };

const asked = (label: string, over: Partial<AskedInLetter> = {}): AskedInLetter => ({
  ...{ plan: TOGETHER, label, dueOn: day("2026-11-27"), reason: "For the Board in December" },
  action: { text: "An action", status: "in-progress", target: null, doneOn: null },
  ...{ last: null, asksForDate: null, href: `https://strathbrae.example/u/${label}` },
  ...over,
});

const letter = (...all: AskedInLetter[]) => askLetter({ asked: all, day: MONDAY, linkUntil: null });

describe("a mail about actions of one plan", () => {
  it("does not name it above them, and says why in its first words", () => {
    const { things, opening } = letter(asked("1.1"), asked("1.2"));
    expect(things.map(({ above }) => above)).toEqual([undefined, undefined]);
    expect(opening).toContain("For the Board in December.");
  });
});

describe("a mail about actions of several plans", () => {
  const travel = { plan: TRAVEL, dueOn: day("2026-12-10"), reason: "For the transport group." };
  const part = letter(asked("1.1"), asked("4.1", travel), asked("1.2"), asked("4.2", travel));

  it("names each plan once, above its actions, with by when and why it is asked", () => {
    expect(part.things.map(({ title, above }) => [title, above?.title, above?.text])).toEqual([
      ["1.1 An action", TOGETHER.title, "Two actions, by Friday. For the Board in December."],
      ["1.2 An action", undefined, undefined],
      ["4.1 An action", TRAVEL.title, "Two actions, by Thursday 10 December. For the transport group."],
      ["4.2 An action", undefined, undefined],
    ]);
    expect(part.opening).toEqual(["Each takes about two minutes."]);
  });

  it("says in its subject how many are wanted first", () => {
    expect(part.subject).toBe("Four actions of yours need an update, two of them by Friday");
    expect(letter(asked("1.1"), asked("4.1", { ...travel, dueOn: day("2026-11-27") })).subject).toBe(
      "Two actions of yours need an update by Friday",
    );
  });

  it("sets the name of a plan apart in plain text too", () => {
    const words = plainLetter(gatherParts([part], "Hello Ewan.", "https://strathbrae.example/m"));
    expect(words).toContain(
      "\n\nGetting about without a car\n---------------------------\nTwo actions, by Thursday 10 December. For the transport group.\n\n4.1 An action\n",
    );
  });
});
