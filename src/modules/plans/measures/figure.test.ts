import { expect, test } from "vitest";
import { readFigure } from "./figure.ts";

test.each<[string, number, string]>([
  ["12", 12, ""],
  [" 12 ", 12, ""],
  ["12%", 12, "%"],
  ["12 per cent", 12, "%"],
  ["12.5%", 12.5, "%"],
  ["1,234", 1234, ""],
  ["1 234 567", 1_234_567, ""],
  ["£3m", 3_000_000, "£"],
  ["£3.25 million", 3_250_000, "£"],
  ["£1,200.50", 1200.5, "£"],
  ["-£40k", -40_000, "£"],
  ["−4", -4, ""],
  ["+7", 7, ""],
  [".5", 0.5, ""],
  ["2bn", 2_000_000_000, ""],
  ["61 people", 61, "people"],
  ["3 metres", 3, "metres"],
  ["0", 0, ""],
])("“%s” is %d %s", (words, value, unit) => expect(readFigure(words)).toEqual({ value, unit }));

test.each([
  "",
  "none",
  "about twelve",
  "12 of 40",
  "12/40",
  "1,2",
  "12-14",
  "3rd",
  "£",
  "%",
  "1.2.3",
  "12 June 2026",
  "1e9",
])("“%s” is no single number", (words) => expect(readFigure(words)).toBeNull());
