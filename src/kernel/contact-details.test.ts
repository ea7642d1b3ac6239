import { describe, expect, it } from "vitest";
import { withoutContactDetails } from "./contact-details.ts";

describe("contact details in words", () => {
  it.each([
    ["Write to a.b-c@council.example by May", "Write to … by May"],
    ["Ring 01738 475000 or 07824 498145.", "Ring … or …."],
    ["(0131) 496 0000, Ext 77858", "…, …"],
    ["+44 20 7946 0958", "…"],
  ])("are left out of “%s”", (text, left) => {
    expect(withoutContactDetails(text, "…")).toBe(left);
  });

  it.each([
    "1,250 people in 2026/27",
    "COG 09/16",
    "£4,000 a year",
    "2026-11-23",
    "Actions 1.1 to 4.3",
    "0.5 per cent",
  ])("are not seen in “%s”", (text) => {
    expect(withoutContactDetails(text, "…")).toBe(text);
  });

  it.each(["+44(", "+44 ", "0044-", "0 (", "ext ", "a@"])(
    "are looked for once in each place of “%s…”",
    (words) => {
      // Tried in every way of parting what stands between, these took half a minute, and every public page reads such words.
      const text = words + words.slice(-1).repeat(80_000);
      expect(withoutContactDetails(text, "…")).toBe(text);
    },
  );
});
