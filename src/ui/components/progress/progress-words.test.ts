import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../words/status-words.ts";
import { type ProgressCounts, partsOfProgress, totalOf } from "./progress-counts.ts";
import { progressSentence } from "./progress-words.ts";

function said(byStatus: ProgressCounts["byStatus"], late = 0): string {
  const { first, rest } = progressSentence({ byStatus, late });
  return [first, rest].filter(Boolean).join(" ");
}

test.each<[ProgressCounts["byStatus"], number, string]>([
  [
    {
      finished: 3,
      "evidence-to-come": 1,
      "under-way": 6,
      "at-risk": 1,
      "held-up": 1,
      ongoing: 2,
      "not-started": 4,
    },
    2,
    "3 of 18 actions are finished, and work has begun on 11 more. Four have not started. Two are late.",
  ],
  [{ finished: 1, "not-started": 1 }, 0, "1 of 2 actions is finished. One has not started. None is late."],
  [{ finished: 2 }, 0, "Both actions are finished. None is late."],
  [{ finished: 12 }, 0, "All 12 actions are finished. None is late."],
  [{ finished: 1 }, 0, "The one action is finished. None is late."],
  [{ "under-way": 1 }, 1, "Work has begun on the one action. One is late."],
  [{ proposed: 1 }, 0, "The one action has not started. None is late."],
  [
    { "under-way": 2, "not-started": 20 },
    12,
    "Work has begun on 2 of 22 actions; none is finished yet. 20 have not started. 12 are late.",
  ],
  [{ "held-up": 3 }, 3, "Work has begun on all 3 actions; none is finished yet. Three are late."],
  [{ "not-started": 3, proposed: 2 }, 0, "None of the 5 actions has started. None is late."],
  [{}, 0, "This plan has no actions yet."],
  [
    { finished: 2, cancelled: 1 },
    0,
    "Both actions are finished. None is late. One more was cancelled, and is not counted.",
  ],
  [
    { finished: 2, cancelled: 2, merged: 1 },
    0,
    "Both actions are finished. None is late. Two more were cancelled and one was merged with others, and are not counted.",
  ],
])("%j, %d late: “%s”", (byStatus, late, sentence) => expect(said(byStatus, late)).toBe(sentence));

test("the figures of the first sentence and of those not started add up to the whole", () => {
  const counts = fc.dictionary(fc.constantFrom(...STATUSES), fc.integer({ min: 11, max: 90 }));
  fc.assert(
    fc.property(counts, (byStatus) => {
      const progress = { byStatus, late: 0 };
      const total = totalOf(partsOfProgress(progress));
      const { first, rest } = progressSentence(progress);
      const found = /^(\d+) of (\d+) actions are finished, and work has begun on (\d+) more\.$/.exec(first);
      if (!found) return;
      const waiting = /^(\d+) have not started\./.exec(rest)?.[1] ?? "0";
      expect(Number(found[2])).toBe(total);
      expect(Number(found[1]) + Number(found[3]) + Number(waiting)).toBe(total);
    }),
  );
});

test("every status is counted in one part, but for those put aside", () => {
  for (const status of STATUSES) {
    const total = totalOf(partsOfProgress({ byStatus: { [status]: 1 }, late: 0 }));
    expect(total, status).toBe(status === "cancelled" || status === "merged" ? 0 : 1);
  }
});
