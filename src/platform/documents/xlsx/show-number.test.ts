import { describe, expect, test } from "vitest";
import { showNumber, showWords } from "./show-number.ts";

/** 1 December 2016, and half past two on that day. */
const DAY = 42_705;
const MOMENT = DAY + 14.5 / 24;

describe("a date shows as much as its format does", () => {
  test.each([
    ["mmm yyyy", "December 2016"],
    ["mmm-yy", "December 2016"],
    ["[$-809]mmmm\\ yyyy;@", "December 2016"],
    ["mm/yyyy", "December 2016"],
    ["mmmm", "December 2016"],
    ["yyyy", "2016"],
    ["d mmmm yyyy", "1 December 2016"],
    ["dddd, d mmmm yyyy", "1 December 2016"],
    ["d-mmm", "1 December 2016"],
    ["dd/mm/yyyy", "01/12/2016"],
    ["m/d/yyyy", "01/12/2016"],
    ["yyyy-mm-dd", "01/12/2016"],
    ['"by "mmmm yyyy', "by December 2016"],
    ['mmm yyyy" (tbc)"', "December 2016 (tbc)"],
    ["[Red]mmm yyyy", "December 2016"],
  ])("%s: %s", (format, shown) => {
    expect(showNumber(DAY, format, false)).toBe(shown);
  });

  test("and so does a time", () => {
    expect(showNumber(MOMENT, "dd/mm/yyyy hh:mm", false)).toBe("01/12/2016 14:30");
    expect(showNumber(MOMENT, "h:mm AM/PM", false)).toBe("14:30");
    expect(showNumber(1.25, "[h]:mm:ss", false)).toBe("30:00:00");
    expect(showNumber(MOMENT, "mm:ss", false)).toBe("14:30:00");
  });

  test("days are counted from 1900, with the day that never was, or from 1904", () => {
    expect(["d mmm yyyy"].map((format) => showNumber(1, format, false))).toEqual(["1 January 1900"]);
    expect(showNumber(60, "d mmm yyyy", false)).toBe("29 February 1900");
    expect(showNumber(61, "d mmm yyyy", false)).toBe("1 March 1900");
    expect(showNumber(DAY - 1_462, "d mmm yyyy", true)).toBe("1 December 2016");
    expect(showNumber(0, "d mmm yyyy", true)).toBe("1 January 1904");
  });

  test("a number that is no day stays a number", () => {
    expect(showNumber(-5, "dd/mm/yyyy", false)).toBe("-5");
    expect(showNumber(9_999_999, "mmm yyyy", false)).toBe("9999999");
  });
});

test.each<[number, string, string]>([
  [0.1 + 0.2, "General", "0.3"],
  [12, "General", "12"],
  [0.25, "0%", "25%"],
  [0.125, "0.0%", "12.5%"],
  [1.005, "0.00", "1.01"],
  [12_345.5, "#,##0.00", "12,345.50"],
  [12_345, '"£"#,##0', "£12,345"],
  [12_345, "[$£-809]#,##0", "£12,345"],
  [-3, "0;(0)", "(3)"],
  [-3, "0", "-3"],
  [0, '0;-0;"none"', "none"],
  [7, "000", "007"],
  [2_500_000, '#,##0.0,," m"', "2.5 m"],
  [5, '0" places"', "5 places"],
  [5, "General", "5"],
  [0.5, "# ?/?", "0.5"],
  [12_345, "0.00E+00", "12345"],
  [12, '[>=10]"many";"few"', "many"],
  [5, "@", "5"],
  [5, "", "5"],
])("the number %d shows as %s shows it: %s", (value, format, shown) => {
  expect(showNumber(value, format, false)).toBe(shown);
});

test("words show as they are, unless the format has a part for them", () => {
  expect(showWords("Spring 2027", "mmm yyyy")).toBe("Spring 2027");
  expect(showWords("Spring 2027", "General;General;General;@")).toBe("Spring 2027");
  expect(showWords("Spring", '0;0;0;"in "@')).toBe("in Spring");
  expect(showWords("Spring", ";;;")).toBe("");
});
