import type { CalendarDate } from "../src/kernel/calendar-date.ts";
import { readTarget } from "../src/modules/plans/actions/read-words.ts";
import type { FrozenAction, FrozenPlan } from "../src/modules/plans/versions/frozen-plan.ts";

const LEADS = [
  "Third Sector Interface",
  "All partners",
  "Strathbrae Council and NHS Strathbrae, jointly",
  "To be identified",
  null,
];
const TARGETS = [
  "by March 2027",
  "Autumn 2027",
  "Held in 2027/28",
  "Ongoing, review March 2028",
  "within 6 months",
  null,
];

/**
 * An invented plan of so many actions, ten to an improvement, with texts as long as those of real plans. `edition` is part
 * of its words, so that no two editions are the same to whoever remembers what it has done before.
 */
export function longPlan(count: number, edition = ""): FrozenPlan {
  const dated = "2026-09-10" as CalendarDate;
  const actionOf = (index: number): FrozenAction => {
    const words = TARGETS[index % TARGETS.length] ?? null;
    const target = words === null ? null : readTarget(words, dated);
    return {
      id: `action-${index}`,
      number: index + 1,
      text: `Visit every group on list ${edition}${index + 1} of the area, ask what it does and for whom, and write it down`,
      lead: { text: LEADS[index % LEADS.length] ?? null, mode: null, parties: [] },
      target,
      firstTarget: target,
      measures: [
        {
          id: `measure-${index}`,
          text: `Record of visit ${index + 1}, agreed with the group`,
          kind: "document",
        },
      ],
    };
  };
  return {
    title: "A long plan",
    kind: "improvement",
    period: "2026 to 2028",
    summary: "",
    datedOn: dated,
    improvements: Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
      id: `improvement-${index}`,
      number: String(index + 1),
      title: `Know what the third sector delivers in area ${index + 1}, and who does it`,
      outcome: `Money and referrals in area ${index + 1} go to what works, near where people live.`,
      measures: [],
      implications: [
        { kind: "cost", text: `Staff time in area ${index + 1}`, actionId: null },
        { kind: "risk", text: `Area ${index + 1} is asked too often`, actionId: null },
      ],
      actions: Array.from({ length: Math.min(10, count - index * 10) }, (_, place) =>
        actionOf(index * 10 + place),
      ),
    })),
  };
}
