import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("numbers that are no dates", () => {
  const cases: [string, string][] = [
    ["report 09/16", "none"],
    ["COG 09/16", "none"],
    ["Report No. 12/2024", "none"],
    ["Minute of 12/3", "none"],
    ["15/535", "none"],
    ["15/573", "none"],
    ["25%", "none"],
    ["100%", "none"],
    ["£4,000", "none"],
    ["£2025", "none"],
    ["2,016", "none"],
    ["2.1", "none"],
    ["3.2.1", "none"],
    ["10/10", "none"],
    ["50/50", "none"],
    ["1/4", "none"],
    ["24/7", "none"],
    ["24/7 support", "none"],
    ["9-5", "none"],
    ["9am - 5pm", "none"],
    ["1 in 5", "none"],
    ["500 people", "none"],
    ["by 2000 people", "none"],
    ["01738 475000", "none"],
    ["07824 498145", "none"],
    ["ISO 9001", "none"],
    ["COVID-19", "none"],
    ["S1-S3", "none"],
    ["P1 to P7", "none"],
    ["Part 2", "none"],
    ["Item 5", "none"],
    ["Phase 1", "none"],
    ["www.example.org/2024/05", "none"],
    ["1", "none"],
    ["31", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("words that are no dates", () => {
  const cases: [string, string][] = [
    ["Reports from meetings showing approval of resources.", "none"],
    ["Board Meeting/Agreement of Statement signed by CPP Board.", "none"],
    ["Statement of Engagement in place", "none"],
    ["Up to date website", "none"],
    ["Out of date information", "none"],
    ["Day-to-day operations", "none"],
    ["Third sector", "none"],
    ["First Minister", "none"],
    ["Second", "none"],
    ["End of life care", "none"],
    ["Later life", "none"],
    ["after school club", "none"],
    ["Next steps", "none"],
    ["All CPP leads", "none"],
    ["Morag Innes", "none"],
    ["...", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});
