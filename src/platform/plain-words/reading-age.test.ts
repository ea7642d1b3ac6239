import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingAge } from "./reading-age.ts";

describe("the reading age of a text", () => {
  test("is worked out by the grade of Flesch and Kincaid, plus five", () => {
    // 13 words in 2 sentences with 13 syllables: 0.39 × 6.5 + 11.8 × 1 − 15.59 = −1.255; 3.7, and 5 is the least.
    expect(readingAge("The cat sat on the mat. The dog ran to the big shed.")?.age).toBe(5);
    // 12 words in 1 sentence, 12 × 0.39 = 4.68; 23 syllables: 22.62; less 15.59 that is 11.71, and the age 16.71.
    expect(
      readingAge("Local people planning action under funding rules, making public money matter always"),
    ).toEqual({
      age: 17,
      longest: null,
    });
  });

  test("is higher for the officer's words than for plain ones", () => {
    const officer =
      "The partnership will facilitate the implementation of collaborative mechanisms in order to maximise stakeholder engagement and the utilisation of available resources across organisational boundaries.";
    const plain =
      "We will work together. We will ask people what they need. We will use our money and our staff in the places that need them most.";
    expect(readingAge(officer)?.age).toBeGreaterThanOrEqual(18);
    expect(readingAge(plain)?.age).toBeLessThanOrEqual(9);
  });

  test("is not said of a few words", () => {
    expect(readingAge("Set up a forum")).toBeNull();
    expect(readingAge("")).toBeNull();
    expect(readingAge("2026/27: £4,000 (12 %)")).toBeNull();
  });

  test("names the longest sentence where it is too long, and none where none is", () => {
    const long = `We ${"will meet and ".repeat(9)}talk.`;
    expect(readingAge(`We met on Monday. ${long} Sixty-one people came to it.`)?.longest?.words).toBe(29);
    expect(
      readingAge("We met on Monday. Sixty-one people came to it. They asked for more of it.")?.longest,
    ).toBeNull();
  });

  test("takes each line of a list for a sentence, and no abbreviation for an end", () => {
    const list = [
      "Find funders for the work",
      "Ask the community what it needs",
      "Write down what was learnt",
    ].join("\n");
    expect(readingAge(list)?.age).toBeLessThan(readingAge(list.replaceAll("\n", " and "))?.age ?? 0);
    const one = "Ask local groups, e.g. Dr. Reid of St. Ninian and others nearby, for help with it.";
    expect(readingAge(one)).toEqual(
      readingAge("Ask local groups, eg Dr Reid of St Ninian and others nearby, for help with it."),
    );
  });

  test("is a whole number from 5 to 22, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (text) => {
        const age = readingAge(text)?.age ?? 5;
        expect(Number.isInteger(age) && age >= 5 && age <= 22).toBe(true);
      }),
    );
  });
});
