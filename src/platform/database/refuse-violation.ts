import { type Refused, refused } from "../../kernel/result.ts";
import { violatedConstraint } from "./violated-constraint.ts";

/**
 * Runs a change; where the database turns a row away by one of these named constraints, answers with the refusal that
 * stands for it. Everything else is thrown on. Goes around the transaction, so that the change is undone first.
 */
export async function refuseViolation<Answer, const Refusal>(
  refusals: Readonly<Record<string, Refusal>>,
  change: () => Promise<Answer>,
): Promise<Answer | Refused<Refusal>> {
  try {
    return await change();
  } catch (error) {
    const constraint = violatedConstraint(error);
    const refusal = constraint === null ? undefined : refusals[constraint];
    if (refusal === undefined) throw error;
    return refused(refusal);
  }
}
