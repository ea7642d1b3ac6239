import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyOf, readSearch } from "./search-words.ts";

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

  test("is enough with one word of it, where that is asked; what must not be there still must not", () => {
    const words = readSearch('community "third sector" -forum');
    expect(words && anyOf(words)?.query).toBe("(community:* | (third <-> sector)) & !forum:*");
    const single = readSearch("forum -zebra");
    expect(single && anyOf(single)).toBeNull();
  });

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
