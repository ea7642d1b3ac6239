import fc from "fast-check";
import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { addAction } from "../actions/add-action.ts";
import { changeAction } from "../actions/change-action.ts";
import { askForMove } from "./ask-for-move.ts";
import { listAgreedMoves } from "./date-move.store.ts";
import { dateShown, moveFigure } from "./date-move.ts";
import { decideMove } from "./decide-move.ts";

/** Words as plans have them, with the last day that they mean (domain A6): none where they name none. */
const WORDS: Readonly<Record<string, CalendarDate | "goes on" | "repeats" | "no date">> = {
  "": "no date",
  TBC: "no date",
  "to be agreed with partners": "no date",
  "Autumn 2027": "2027-11-30" as CalendarDate,
  "by March 2027": "2027-03-31" as CalendarDate,
  "31 March 2027": "2027-03-31" as CalendarDate,
  "by the end of 2027": "2027-12-31" as CalendarDate,
  "Held in 2027/28": "2028-03-31" as CalendarDate,
  "During the period of June to August 2027": "2027-08-31" as CalendarDate,
  "For approximately August 2027": "2027-08-31" as CalendarDate,
  "By 2028": "2028-12-31" as CalendarDate,
  Ongoing: "goes on",
  "every second month": "repeats",
};

/** What is reckoned here of one action, by the words alone. */
interface Reckoned {
  first: string | null;
  moves: number;
  later: number;
  earlier: number;
  net: number;
}

function reckon(words: readonly string[]): Reckoned {
  const found: Reckoned = { first: null, moves: 0, later: 0, earlier: 0, net: 0 };
  let was: (typeof WORDS)[string] = "no date";
  for (const text of words) {
    const is = WORDS[text] ?? "no date";
    // The first that people could count on stays the first for ever.
    if (is !== "no date") found.first ??= text;
    if (is !== was && was !== "no date") {
      found.moves += 1;
      if (/^\d/.test(is) && /^\d/.test(was)) {
        const days = daysBetween(was as CalendarDate, is as CalendarDate);
        found.net += days;
        if (days > 0) found.later += 1;
        else found.earlier += 1;
      }
    }
    was = is;
  }
  return found;
}

const HEADING_OF = 8;
const typed = (action: ActionRow | null, heading: string, target: string) => ({
  ...{ improvement: heading, text: action?.text ?? "Meet twice a year", lead: "Third Sector Interface" },
  ...{ answering: "", target, measures: "" },
});

/** The date by whoever may change the plan, or asked for by its lead and agreed to. */
async function moveTo(test: TestApp, number: number, words: string, isAsked: boolean): Promise<void> {
  const asked = isAsked
    ? await test.as("Ewan Laird", (scope) =>
        askForMove(scope, { number, words, reason: "The funder is late." }),
      )
    : null;
  await test.as("Morag Innes", async (scope) => {
    const action = await getAction(scope, number);
    if (!asked?.ok) {
      const input = typed(action, action.improvementId, words);
      expect(await changeAction(scope, number, action.version, input)).toMatchObject({ ok: true });
      return;
    }
    const answer = { verdict: "agree", words: "", metOn: null, minute: "" } as const;
    const shown = dateShown(action.target);
    expect(await decideMove(scope, number, asked.value.id, { ...answer, shown })).toMatchObject({ ok: true });
  });
}

const figureOf = async (scope: Scope, { id }: ActionRow) =>
  moveFigure((await listAgreedMoves(scope, [id])).get(id) ?? []);

test("the first date stays the first, and how often and how far a date moved is counted right, whatever words follow one another", async () => {
  const chain = fc.tuple(
    fc.array(fc.constantFrom(...Object.keys(WORDS)), { minLength: 5, maxLength: 9 }),
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  );
  const chains = [
    ...fc.sample(chain, 8),
    [
      ["Ongoing", "by March 2027", "Autumn 2027"],
      [false, true, true],
    ] as const,
    [
      ["TBC", "by March 2027", "Autumn 2027"],
      [false, false, false],
    ] as const,
    [
      ["by March 2027", "", "Autumn 2027", "31 March 2027"],
      [false, false, true, false],
    ] as const,
  ];
  await withApp(async (test) => {
    for (const [words, asked] of chains) {
      const number = await test.as("Morag Innes", async (scope) => {
        const { improvementId } = await getAction(scope, HEADING_OF);
        const added = await addAction(scope, typed(null, improvementId, words[0] ?? ""));
        if (!added.ok) throw new Error(added.refusal.reason);
        return added.value.number;
      });
      for (const [place, text] of words.entries())
        if (place > 0) await moveTo(test, number, text, asked[place] ?? false);
      await test.as("Morag Innes", async (scope) => {
        const action = await getAction(scope, number);
        const { first, moves, later, earlier, net } = reckon(words);
        const figure = await figureOf(scope, action);
        if (first) expect([words, action.firstTarget?.text]).toEqual([words, first]);
        expect([words, figure.moves, figure.later, figure.earlier]).toEqual([words, moves, later, earlier]);
        expect(figure.netWeeks).toBe(Math.sign(net) * Math.round(Math.abs(net) / 7));
        expect(figure.withoutDistance).toBe(moves - later - earlier);
      });
    }
  });
});
