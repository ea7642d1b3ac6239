import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSearch } from "./search-words.ts";

describe("what is typed into the search", () => {
  test.each([
    ["community forum", "community:* & forum:*"],
    ["“community forum” 2026", "(community <-> forum) & 2026:*"],
    ['forum -"third sector"', "forum:* & !(third <-> sector)"],
    ["co-production", "(co <-> production)"],
    ["Dùn Bràigh", "Dun:* & Braigh:*"],
    ["it's & | ! ( ) <-> :* 'quoted'", "(it <-> s) & quoted:*"],
    ['an "open quotation', "an:* & (open <-> quotation)"],
  ])("%s", (typed, query) => expect(readSearch(typed)?.query).toBe(query));

  test.each([[""], ["   "], ["&|!"], ["-forum"], ['""']])("%j asks for nothing", (typed) =>
    expect(readSearch(typed)).toBeNull(),
  );

  test.each([
    ["12", 12],
    ["action 12", 12],
    ["No. 12", 12],
    ["12 forums", null],
    ["2.3", null],
  ])("%s is the number of an action: %s", (typed, number) => expect(readSearch(typed)?.number).toBe(number));

  test("whatever it is, only letters, figures and our own signs reach the database, and not many", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (typed) => {
        const query = readSearch(typed)?.query ?? "a";
        expect(query).toMatch(/^[\p{L}\p{N} ()&!:*<>-]+$/u);
        expect(query.split(/ & | <-> /).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
