import { sayMany } from "../../../ui/words/number-words.ts";
import { stepsDone } from "./step.ts";

/** “2 of 5 steps done” */
export function sayStepsDone(steps: Parameters<typeof stepsDone>[0]): string {
  const { done, of } = stepsDone(steps);
  return `${done} of ${sayMany(of, "step")} done`;
}

/** The words of the notice after a redirect, by its symbol. */
export const STEP_NOTICES: Readonly<Record<string, string>> = {
  "step-added": "The step is added.",
  "step-changed": "The changes to the step are saved.",
  "step-done": "The step is ticked off.",
  "step-open": "The step is open again.",
  "step-moved": "The steps are in their new order.",
  "step-removed": "The step is taken away. Its words stay in the history of the action.",
  "steps-applied": "The steps of the list are added.",
};

export const TEMPLATE_NOTICES: Readonly<Record<string, string>> = {
  added: "The list of steps is kept.",
  changed: "The changes are saved. Actions that the list was put on keep their steps.",
  removed: "The list of steps is taken away. Actions that it was put on keep theirs.",
};

/** Why no step can be added to an action, or ticked off. */
export const STEPS_OVER = "This action is over. Reopen it before you change its steps";

/** Somebody else put the steps in another order, added one or took one away. */
export const STEPS_MOVED =
  "Somebody changed these steps meanwhile. They stand below as they are now: move the step again if it is still in the wrong place";
