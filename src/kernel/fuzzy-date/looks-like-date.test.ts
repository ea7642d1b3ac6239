import { expect, it } from "vitest";
import { looksLikeDate } from "./looks-like-date.ts";

const timescales = `
For approximately August 2016. | Ongoing. | TBC | to be agreed | ASAP | Short term | 31/03/2025 | June 2016 | by June 2016
Clarification and mapping by June 2016. | Follow up forum - Sept 2016. | Agreed approach by March 2017. | Held in 2017/18
Should be in place in 6 months. | Within the next 12 months (by February 2017) | 12 months | 3-6 months | Year 1 | Years 1-3
Next Board meeting | With the next LOIP process | Following approval | Once funding is confirmed | Dependent on funding
quarterly | Annually | every 2 years | each February | Quarterly from June 2025 | Ongoing – review March 2025 | Q3 2024/25
Spring/Summer 2025 | 2025 | 2024-27 | w/c 3 June 2024 | Completed May 2016 | Launch Sept 2016 | TBC – expected Autumn 2024
Short term (0-2 years) | Long-term (5+ years) | Phase 1 – June 2024; Phase 2 – March 2025 | Ongoing with annual review
`;

const others = `
Reports from meetings showing approval of resources. | May need to recruit staff | Annual report | Quarterly reports | TSI
Board Meeting/Agreement of Statement signed by CPP Board. | Statement of Engagement/Code of Conduct in place.
A plan for the forum by April 2017 that names key milestones and targets. | June Smith | May Fraser | Number of people attending
Paper to the Board in June 2016. Partners to name a lead for Sept 2016. | Up to date website, with traffic as evidence.
0.5 FTE for 12 months | £50,000 per annum | £50k in 2024/25 | Reduce by 10% by 2026 | 25% | SIMD 2020 | Local Police Plan 2023-26
3 year programme | 16-24 year olds | n/a | - | | ? | Completed | In progress | 1 | Community Empowerment (Scotland) Act 2015
Monthly newsletter | Records of discussion/agreements. | Early years | Independence of some organisations compromised. | Second
`;

const cells = (list: string) => list.split(/\||\n/).map((cell) => cell.trim());

it.each(cells(timescales).filter((cell) => cell !== ""))("a cell is known as a timescale: %s", (cell) => {
  expect(looksLikeDate(cell)).toBe(true);
});

it.each(cells(others))("a cell is not taken for a timescale: %s", (cell) => {
  expect(looksLikeDate(cell)).toBe(false);
});

it("a long text is never a timescale", () => {
  expect(looksLikeDate(`June 2016 ${"and more ".repeat(100)}`)).toBe(false);
});
