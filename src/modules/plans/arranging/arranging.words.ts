import type { ArchivingRefusal } from "./archive-plan.ts";
import type { LeadsRefusal } from "./assign-leads.ts";
import type { SuccessionRefusal } from "./assign-successor.ts";
import type { CopyRefusal } from "./copy-plan.ts";
import type { ActionMoveRefusal } from "./move-action.ts";
import type { OrderRefusal } from "./move-within-plan.ts";

/** The words of the notice after a redirect, by its symbol. */
export const ARRANGING_NOTICES: Readonly<Record<string, string>> = {
  ordered: "The order is changed.",
  numbered: "They are numbered in their order.",
  "leads-set": "The lead is set.",
  "handed-over": "It is handed over. What was led until then stays in each action’s history.",
};

type Refusal =
  | ArchivingRefusal
  | LeadsRefusal
  | SuccessionRefusal
  | CopyRefusal
  | ActionMoveRefusal
  | OrderRefusal;

/** Why something could not be arranged, with the way out. */
export function sayArrangingRefusal(refusal: Refusal): string {
  switch (refusal.reason) {
    case "changed-meanwhile":
      return "numbers" in refusal
        ? `Somebody changed ${sayActions(refusal.numbers)} meanwhile. Nothing was changed. Look at the list as it is now and send it again`
        : "Somebody changed this meanwhile. Nothing was changed. Look at it as it is now and send it again";
    case "archived-already":
      return "This plan is put away already";
    case "not-archived":
      return "This plan is not put away, so there is nothing to take back";
    case "party-gone":
      return "This organisation or group is not one of this partnership any more. Choose another";
    case "person-gone":
      return "This person is not one of this partnership any more. Choose another";
    case "nothing-led":
      return "They lead nothing from that day on, so there is nothing to hand over. Choose somebody else, or another day";
    case "same-one":
      return "Choose two different ones";
    case "nothing-left":
      return "Everything in this plan is finished, so nothing would come along. Choose “All of them”";
    case "there-already":
      return "The action stands under this heading already. Choose another";
    case "heading-gone":
      return "This heading is not there any more. Choose another";
    case "plan-archived":
      return "That plan is put away. Take it back first, or choose another";
    case "not-there":
      return "An action goes among the actions of its own heading. To bring it under another, open it, choose “Change”, and move it";
    default:
      return refusal satisfies never;
  }
}

function sayActions(numbers: readonly number[]): string {
  return numbers.length === 1 ? `action ${numbers[0]}` : `actions ${numbers.join(", ")}`;
}
