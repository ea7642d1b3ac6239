import { expect, test } from "vitest";
import { sayNumber } from "./number-words.ts";

test("a list's number is written in the format of its level", () => {
  const said = (format: string, ...values: number[]) => values.map((value) => sayNumber(value, format));
  expect(said("decimal", 1, 12)).toEqual(["1", "12"]);
  expect(said("decimalZero", 7, 12)).toEqual(["07", "12"]);
  expect(said("lowerLetter", 1, 26, 27, 53)).toEqual(["a", "z", "aa", "aaa"]);
  expect(said("upperLetter", 2)).toEqual(["B"]);
  expect(said("lowerRoman", 4, 9, 14)).toEqual(["iv", "ix", "xiv"]);
  expect(said("upperRoman", 1999)).toEqual(["MCMXCIX"]);
  expect(said("ordinal", 1, 2, 3, 4, 11, 12, 13, 21, 111)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "111th",
  ]);
  expect(said("cardinalText", 1, 21, 40)).toEqual(["One", "Twenty-one", "Forty"]);
  expect(said("ordinalText", 1, 12, 20, 32)).toEqual(["First", "Twelfth", "Twentieth", "Thirty-second"]);
  expect(said("001, 002, 003, ...", 5)).toEqual(["005"]);
});

test("a number that a format cannot write stays in digits, and a strange format too", () => {
  expect(sayNumber(0, "lowerLetter")).toBe("0");
  expect(sayNumber(-1, "upperRoman")).toBe("-1");
  expect(sayNumber(3, "hindiVowels")).toBe("3");
  expect(sayNumber(3, "none")).toBe("");
});
