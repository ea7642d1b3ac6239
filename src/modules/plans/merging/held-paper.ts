import type { BroughtContent } from "../imports/brought-content.ts";
import type { ReviewCorrections } from "../imports/review-corrections.ts";
import { checkReading } from "../reading/index.ts";
import { type PaperPlan, paperPlanOf, paperPlanOfFile } from "./paper-plan.ts";

/** What a paper that was brought in says, with everything put right. */
export function heldPaper(content: BroughtContent, corrections: ReviewCorrections): PaperPlan {
  return content.is === "paper"
    ? paperPlanOf(content.reading, checkReading(content.reading, corrections))
    : paperPlanOfFile(content.plan);
}
