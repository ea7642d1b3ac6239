import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("of several dates the one that ends last is read, the others are in doubt", () => {
  const cases: [string, string][] = [
    [
      "March 2025 – draft; June 2025 – final",
      "month 2025-06-01..2025-06-30 [final] | month 2025-03-01..2025-03-31 another-date",
    ],
    [
      "Draft – June 2024, Final – September 2024",
      "month 2024-09-01..2024-09-30 [Final] | month 2024-06-01..2024-06-30 another-date",
    ],
    [
      "Draft June 24; final Sept 24",
      "month 2024-09-01..2024-09-30 [final] | month 2024-06-01..2024-06-30 another-date",
    ],
    [
      "Initial scoping by June 2025. Full report Dec 2025.",
      "month 2025-12-01..2025-12-31 [Full report] | month ..2025-06-30 another-date",
    ],
    [
      "Phase 1 – June 2024; Phase 2 – March 2025",
      "month 2025-03-01..2025-03-31 [Phase 2] | month 2024-06-01..2024-06-30 another-date",
    ],
    [
      "30 June 2025 (draft), 30 Sept 2025 (final)",
      "day 2025-09-30..2025-09-30 [final] | day 2025-06-30..2025-06-30 another-date",
    ],
    [
      "30 September 2024 and 31 March 2025",
      "day 2025-03-31..2025-03-31 | day 2024-09-30..2024-09-30 another-date",
    ],
    ["June and December 2025", "month 2025-12-01..2025-12-31 | month 2025-06-01..2025-06-30 another-date"],
    [
      "June, September and December 2024",
      "month 2024-12-01..2024-12-31 | month 2024-06-01..2024-06-30 another-date | month 2024-09-01..2024-09-30 another-date",
    ],
    [
      "Apr-Jun & Oct-Dec 2024",
      "interval 2024-10-01..2024-12-31 | interval 2024-04-01..2024-06-30 another-date",
    ],
    [
      "Scoping: May 25; Delivery: June 25 - Mar 26",
      "interval 2025-06-01..2026-03-31 [Delivery] | month 2025-05-01..2025-05-31 another-date",
    ],
    [
      "Plan agreed by June 2024 and implemented by March 2025",
      "month by ..2025-03-31 [implemented] | month ..2024-06-30 another-date",
    ],
    ["Christmas market, November 2025", "month 2025-11-01..2025-11-30 [Christmas market]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("a date that was moved is read where it is now", () => {
  const cases: [string, string][] = [
    [
      "Originally March 2024, revised to September 2024",
      "month 2024-09-01..2024-09-30 | month 2024-03-01..2024-03-31 another-date",
    ],
    [
      "March 2024 – extended to June 2024",
      "month 2024-06-01..2024-06-30 | month 2024-03-01..2024-03-31 another-date",
    ],
    [
      "March 2024 (revised from December 2023)",
      "month 2024-03-01..2024-03-31 | month 2023-12-01..2023-12-31 another-date",
    ],
    [
      "Slipped from March 2024 to September 2024",
      "month 2024-09-01..2024-09-30 | month 2024-03-01..2024-03-31 another-date",
    ],
    ["Was: 31/3/24 Now: 30/9/24", "day 2024-09-30..2024-09-30 | day 2024-03-31..2024-03-31 another-date"],
    [
      "Original: Dec 2023\nRevised: June 2024",
      "month 2024-06-01..2024-06-30 | month 2023-12-01..2023-12-31 another-date",
    ],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("of two that stand side by side the narrower is read", () => {
  const cases: [string, string][] = [
    ["2025/26 (June 2025)", "month 2025-06-01..2025-06-30 [2025/26]"],
    ["Summer 2024 (by end June 2024)", "month by ..2024-06-30 [Summer 2024]"],
    ["Q1 (Apr-Jun 2024)", "interval 2024-04-01..2024-06-30 [Q1]"],
    ["Year 1 (2024/25)", "fy 2024-04-01..2025-03-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("the day to look again is not the day that it is due", () => {
  const cases: [string, string][] = [
    [
      "Completed - March 2024. Review March 2025",
      "month 2024-03-01..2024-03-31 [Completed] | month 2025-03-01..2025-03-31 another-date",
    ],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("words beside a date are its label", () => {
  const cases: [string, string][] = [
    ["Follow up forum - Sept 2016", "month 2016-09-01..2016-09-30 [Follow up forum]"],
    [
      "Draft plan by June 2016 (subject to funding)",
      "month by ..2016-06-30 [Draft plan; subject to funding]",
    ],
    ["June 2016: first draft", "month 2016-06-01..2016-06-30 [first draft]"],
    ["Launch Sept 2016", "month 2016-09-01..2016-09-30 [Launch]"],
    ["Report back to Board within 6 months", "relative by ..2016-09-30 @2016-03-30 [Report back to Board]"],
    ["Target date: June 2016", "month 2016-06-01..2016-06-30"],
    ["Timescale: June 2016", "month 2016-06-01..2016-06-30"],
    ["Deadline – June 2016", "month by ..2016-06-30"],
    ["In progress – due March 2017", "month by ..2017-03-31 [In progress]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});
