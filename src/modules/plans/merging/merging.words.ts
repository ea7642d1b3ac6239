import { capital, sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import type { SayableStatus } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { ChoosingRefusal } from "./choose-differences.ts";
import type { DifferenceSums } from "./difference-sums.ts";
import type { MergingRefusal } from "./merge-edition.ts";

/** The words of the notice after a redirect, by its symbol. */
export const MERGING_NOTICES: Readonly<Record<string, string>> = {
  brought: "The paper is read and held against the plan. Nothing of the plan has changed.",
  chosen: "Saved. You can go away and come back to this page.",
  answered: "Your answer is saved, and the page below follows it.",
  merged: "Merged. What you took is in the plan now; what you left is listed below.",
  "thrown-away": "The paper is thrown away. The plan stays as it is.",
};

/** What a field is called beside its two texts. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  text: "Words of the action",
  lead: "Lead",
  date: "Target date",
  measures: "Measures",
  improvement: "The improvement it stands under",
  title: "Title of the improvement",
  number: "Number of the improvement",
  outcome: "Outcomes",
  implications: "Implications",
  order: "Order of its actions",
  progress: "How it goes",
  cancel: "Not in the paper",
  add: "New in the paper",
  asked: "A question that was left open",
};

/** A recorded offer by its name; the reading of a measure carries which. */
export function sayOffer(offer: string): string {
  return offer.startsWith("figure:") ? "A reading of a measure" : (FIELD_LABELS[offer] ?? offer);
}

/** How the paper stands to the plan, in sentences whose figures add up. */
export function saySums(sums: DifferenceSums, isEdition: boolean): string {
  const { inPlan, inPaper, same, changed, moved, fresh, gone, asked, questions, ended } = sums;
  const be = (count: number) => `${sayCount(count)} ${count === 1 ? "is" : "are"}`;
  const parts = isEdition
    ? [
        same > 0 && `${be(same)} the same`,
        changed > 0 &&
          `${sayCount(changed)} ${changed === 1 ? "differs" : "differ"}${moved > 0 ? ` (${sayCount(moved)} of them ${moved === 1 ? "stands" : "stand"} elsewhere)` : ""}`,
        gone > 0 && `${be(gone)} not in the paper`,
        asked > 0 && `${be(asked)} asked about`,
        ended > 0 && `${sayCount(ended)} ended before and ${ended === 1 ? "is" : "are"} not in it`,
      ]
    : [
        changed > 0 && `${be(changed)} spoken of anew`,
        same > 0 && `${be(same)} in the sheet with nothing new`,
        asked > 0 && `${be(asked)} asked about`,
        gone + ended > 0 && `${be(gone + ended)} not in it`,
      ];
  const said = parts.filter((part) => part !== false);
  const plan =
    inPlan === 0
      ? "The plan has no action yet."
      : `Of ${sayMany(inPlan, "action")} in the plan, ${sayList(said)}.`;
  const others = [
    fresh > 0 && `${be(fresh)} not in the plan`,
    questions > 0 && `${sayCount(questions)} may or may not be`,
  ].filter((part) => part !== false);
  const paper =
    others.length > 0
      ? ` Of ${inPaper} in the paper, ${sayList(others)}.`
      : ` The paper has ${sayMany(inPaper, "action")}, all of them in the plan.`;
  return plan + (inPaper === 0 ? " We see no action in the paper." : paper);
}

/** What a person took so far of one thing. */
export function sayTaken(offers: readonly string[]): string {
  if (offers.length === 0) return "";
  if (offers.includes("cancel")) return "You cancel it.";
  if (offers.includes("add")) return "You add it to the plan.";
  return `You take: ${sayList([...new Set(offers.map((offer) => lower(sayOffer(offer))))])}.`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What becomes of the status when an update is taken. */
export function sayStatusChoice(status: SayableStatus): string {
  return `It becomes “${sayStatus(shownStatus[status])}”`;
}

/** Why a choice could not be kept, or the paper not be merged. */
export function sayMergingRefusal(refusal: ChoosingRefusal | MergingRefusal): string {
  switch (refusal.reason) {
    case "not-open":
      return refusal.state === "merged"
        ? "This paper is merged already. Bring it in again to compare it once more"
        : "This paper was thrown away. Bring it in again";
    case "changed-meanwhile":
      return "Somebody else has worked on this paper or on the plan meanwhile, and nothing was saved. Look at what stands here now, and send it once more";
    case "look-again":
      return `${capital(sayCount(refusal.about.length))} ${refusal.about.length === 1 ? "thing" : "things"} that you accepted ${refusal.about.length === 1 ? "has" : "have"} changed since, so nothing was merged. Look at ${refusal.about.length === 1 ? "it" : "them"} again below: accept what is there now, or merge without`;
  }
}

/**
 * The reason with which an action that the paper leaves out is cancelled. The public reads it, so the file's name, which
 * may be a person's, is not in it.
 */
export const REASON_OF_CANCELLING = "It is not in the later edition of the plan.";
