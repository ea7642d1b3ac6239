import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("a season is not approximate, and winter lasts into the next year", () => {
  const cases: [string, string][] = [
    ["Spring 2022", "season 2022-03-01..2022-05-31"],
    ["in the Spring of 2022", "season 2022-03-01..2022-05-31"],
    ["Summer '22", "season 2022-06-01..2022-08-31"],
    ["Summer 22", "season 2022-06-01..2022-08-31"],
    ["autumn, 2022", "season 2022-09-01..2022-11-30"],
    ["Autum 2022", "season 2022-09-01..2022-11-30"],
    ["Winter 2022", "season 2022-12-01..2023-02-28"],
    ["winter 2022/23", "season 2022-12-01..2023-02-28"],
    ["Winter 22-23", "season 2022-12-01..2023-02-28"],
    ["Spring 2022/23", "season 2023-03-01..2023-05-31"],
    ["Autumn/Winter 2022", "interval 2022-09-01..2023-02-28"],
    ["Winter/Spring 2023", "interval 2022-12-01..2023-05-31"],
    ["Spring - Summer 2022", "interval 2022-03-01..2022-08-31"],
    ["Summer 2022 – Spring 2023", "interval 2022-06-01..2023-05-31"],
    ["Autumn", "season 2022-09-01..2022-11-30"],
    ["over the summer", "season 2022-06-01..2022-08-31"],
    ["over the summer months", "season 2022-06-01..2022-08-31"],
    ["summer months 2022", "season 2022-06-01..2022-08-31"],
    ["autumn next year", "season 2023-09-01..2023-11-30"],
    ["Spring of this year", "season 2022-03-01..2022-05-31"],
    ["by autumn next year", "season by ..2023-11-30"],
    ["Summer programme", "none"],
    ["Summer programme 2022", "year 2022-01-01..2022-12-31 [Summer programme]"],
    ["Spring Gardens", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2022-02-01", "target")).toBe(reading);
  });
});

describe("a part of a month is ten days", () => {
  const cases: [string, string][] = [
    ["early May", "interval 2016-05-01..2016-05-10 ~"],
    ["mid May", "interval 2016-05-11..2016-05-20"],
    ["mid-May", "interval 2016-05-11..2016-05-20"],
    ["late May", "interval 2016-05-21..2016-05-31 ~"],
    ["end of May", "interval 2016-05-21..2016-05-31"],
    ["end May", "interval 2016-05-21..2016-05-31"],
    ["end-May 2016", "interval 2016-05-21..2016-05-31"],
    ["start of May", "interval 2016-05-01..2016-05-10"],
    ["beginning of May 2016", "interval 2016-05-01..2016-05-10"],
    ["middle of May", "interval 2016-05-11..2016-05-20"],
    ["early to mid May 2016", "interval 2016-05-01..2016-05-20 ~"],
    ["mid/late May", "interval 2016-05-11..2016-05-31 ~"],
    ["mid-May to mid-June 2016", "interval 2016-05-11..2016-06-20"],
    ["by mid May", "interval by ..2016-05-20"],
    ["by early May", "interval by ..2016-05-10 ~"],
    ["by late May", "interval by ..2016-05-31 ~"],
    ["by the end of May", "month by ..2016-05-31"],
    ["by the start of May", "interval by ..2016-05-01"],
    ["from late May onwards", "interval 2016-05-21.. ~"],
    ["from mid May", "interval 2016-05-11.."],
    ["before mid May", "interval by ..2016-05-10"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("a part of a longer stretch is a third of it, its start and end a month", () => {
  const cases: [string, string][] = [
    ["early 2026", "interval 2026-01-01..2026-04-30 ~"],
    ["mid 2025", "interval 2025-05-01..2025-08-31"],
    ["mid-2025", "interval 2025-05-01..2025-08-31"],
    ["late 2026", "interval 2026-09-01..2026-12-31 ~"],
    ["start of 2025", "interval 2025-01-01..2025-01-31"],
    ["beginning of 2025/26", "interval 2025-04-01..2025-04-30"],
    ["early 2024/25", "interval 2024-04-01..2024-07-31 ~"],
    ["mid to late 2025", "interval 2025-05-01..2025-12-31 ~"],
    ["Late 2024/early 2025", "interval 2024-09-01..2025-04-30 ~"],
    ["early summer 2025", "interval 2025-06-01..2025-06-30 ~"],
    ["late autumn", "interval 2024-11-01..2024-11-30 ~"],
    ["end of summer 2025", "interval 2025-08-01..2025-08-31"],
    ["by early 2026", "interval by ..2026-04-30 ~"],
    ["by the beginning of 2026", "interval by ..2026-01-01"],
    ["towards the end of 2025", "interval 2025-12-01..2025-12-31 ~"],
    ["first 6 months of 2025", "interval 2025-01-01..2025-06-30"],
    ["last three months of 2024/25", "interval 2025-01-01..2025-03-31"],
    ["Early years", "none"],
    ["Early intervention", "none"],
    ["Mid Argyll", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("named days", () => {
  const cases: [string, string][] = [
    ["Christmas 2025", "day 2025-12-25..2025-12-25"],
    ["by Christmas", "day by ..2025-12-25"],
    ["Pre-Christmas 2025", "day by ..2025-12-24"],
    ["Boxing Day 2025", "day 2025-12-26..2025-12-26"],
    ["Hogmanay 2025", "day 2025-12-31..2025-12-31"],
    ["Easter 2026", "day 2026-04-05..2026-04-05"],
    ["by Easter", "day by ..2025-04-20"],
    ["after Easter 2025", "interval 2025-04-21.."],
    ["Good Friday 2026", "day 2026-04-03..2026-04-03"],
    ["Easter Monday 2025", "day 2025-04-21..2025-04-21"],
    ["Easter weekend 2025", "interval 2025-04-18..2025-04-21"],
    ["St Andrew's Day", "day 2025-11-30..2025-11-30"],
    ["St. Andrew’s Day 2025", "day 2025-11-30..2025-11-30"],
    ["Burns Night 2026", "day 2026-01-25..2026-01-25"],
    ["Halloween 2025", "day 2025-10-31..2025-10-31"],
    ["Remembrance Sunday 2025", "day 2025-11-09..2025-11-09"],
    ["International Women’s Day 2026", "day 2026-03-08..2026-03-08"],
    ["In the New Year", "month 2026-01-01..2026-01-31"],
    ["by the new year", "month by ..2026-01-01"],
    ["Early in the New Year", "month 2026-01-01..2026-01-31"],
    ["New Year 2026", "month 2026-01-01..2026-01-31"],
    ["Christmas lights", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10", "target")).toBe(reading);
  });
});
