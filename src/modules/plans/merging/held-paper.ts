import type { BroughtContent } from "../imports/brought-content.ts";
import type { ReviewCorrections } from "../imports/review-corrections.ts";
import { checkReading } from "../reading/index.ts";
import { type PaperPlan, paperPlanOf, paperPlanOfFile } from "./paper-plan.ts";

/**
 * A table without the headings of a plan, such as a list of actions with a status: whoever brings it for a plan says by
 * that what it is, so it is read as one.
 */
export function forPlan(content: BroughtContent): BroughtContent {
  if (content.is !== "paper" || !content.takenAsPlan) return content;
  const { reading, takenAsPlan } = content;
  const isPlan = checkReading(reading).plan.improvements.length > 0;
  return isPlan ? content : { ...content, reading: takenAsPlan, takenAsPlan: reading };
}

/** What a paper that was brought in says, with everything put right. */
export function heldPaper(content: BroughtContent, corrections: ReviewCorrections): PaperPlan {
  return content.is === "paper"
    ? paperPlanOf(content.reading, checkReading(content.reading, corrections))
    : paperPlanOfFile(content.plan);
}
