import fc from "fast-check";
import { expect, it } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type CountedAsk, onTimeAnswers, standingOf } from "./round-standing.ts";

const DUE = "2026-11-27" as CalendarDate;
const ask = (personId: string, state: CountedAsk["state"], endedOn: string | null = null): CountedAsk => ({
  ...{ personId, state, endedOn: endedOn as CalendarDate | null },
});

it("counts people and not asks: one who answered one of two is waited for", () => {
  const { answered, waiting, handedBack, all } = standingOf([
    ask("ewan", "answered"),
    ask("ewan", "open"),
    ask("aisha", "answered"),
    ask("aisha", "handed-back"),
    ask("calum", "handed-back"),
    ask("iain", "taken-back"),
  ]);
  expect({ answered, waiting, handedBack, all }).toEqual({ answered: 1, waiting: 1, handedBack: 1, all: 3 });
});

it("counts an answer on the due day as on time, and one on the next day as late", () => {
  const asks = [
    ask("ewan", "answered", "2026-11-27"),
    ask("aisha", "answered", "2026-11-28"),
    ask("calum", "open"),
    ask("iain", "taken-back", "2026-11-20"),
  ];
  expect(onTimeAnswers(asks, DUE)).toEqual({ onTime: 1, late: 1, unanswered: 1, all: 3 });
});

it("adds up, whatever was asked and became of it", () => {
  const any = fc.record({
    personId: fc.constantFrom("ewan", "aisha", "calum", "iain"),
    state: fc.constantFrom("open", "answered", "handed-back", "taken-back"),
    endedOn: fc.constantFrom(null, "2026-11-20", "2026-12-02"),
  }) as fc.Arbitrary<CountedAsk>;
  fc.assert(
    fc.property(fc.array(any), (asks) => {
      const { answered, waiting, handedBack, all, people } = standingOf(asks);
      expect(answered + waiting + handedBack).toBe(all);
      expect(people.size).toBe(all);
      const share = onTimeAnswers(asks, DUE);
      expect(share.onTime + share.late + share.unanswered).toBe(share.all);
    }),
  );
});
