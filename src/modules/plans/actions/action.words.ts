import { sayPictureRefusal } from "../../../platform/pictures/picture.words.ts";
import type { AskRefusal } from "../chasing/ask-for-update.ts";
import { sayAskRefusal } from "../chasing/chasing.words.ts";
import type { AnsweringRefusal } from "../date-moves/date-move.ts";
import { sayMoveRefusal } from "../date-moves/date-move.words.ts";
import type { LeavingRefusal } from "../date-moves/leave-move.ts";
import type { EvidenceRefusal } from "../evidence/add-evidence.ts";
import type { VerdictRefusal } from "../evidence/look-at-evidence.ts";
import type { NoteRefusal } from "../notes/remove-note.ts";
import type { HangingRefusal } from "../occasions/attach-occasion.ts";
import { sayHangingRefusal } from "../occasions/occasion.words.ts";
import { sayTaggingRefusal } from "../themes/theme.words.ts";
import type { UpdateRefusal } from "../updates/update.ts";
import { sayUpdateRefusal } from "../updates/update.words.ts";
import type { ClosureRefusal } from "./action.ts";
import type { AgreementRefusal } from "./agree-action.ts";
import type { CancellationRefusal } from "./cancel-action.ts";
import type { SavingRefusal } from "./change-action.ts";
import type { MergerRefusal } from "./merge-action.ts";
import type { ReopeningRefusal } from "./reopen-action.ts";

/** The words of the notice after a redirect, by its symbol. */
export const ACTION_NOTICES: Readonly<Record<string, string>> = {
  added: "The action is added.",
  changed: "The changes are saved.",
  updated: "Your update is saved.",
  "updated-asked":
    "Your update is saved, and your request for more time is kept. Nothing is moved until it is agreed to, and you are told of the answer.",
  asked:
    "Whoever answers for this action is asked. The mail goes out with their next one: at most one a day.",
  closed: "The action is closed.",
  reopened: "The action is back at work.",
  cancelled: "The action is cancelled. Its reason stays with it.",
  agreed: "The action is agreed.",
  moved: "The action is moved, with all that belongs to it.",
  merged: "The other action is merged into this one. Both keep their history.",
  occasion: "What the date hangs on is saved.",
  "move-asked":
    "Your request is kept. Nothing is moved until it is agreed to, and you are told of the answer.",
  "move-agree": "The date is moved. The first one stays beside it.",
  "move-refuse": "The request is refused, with your words. The date stays.",
  "move-withdrawn": "The request is withdrawn. The date stays.",
  "move-left": "It is left to the group. Write down here what it decided, once it has met.",
  "note-written": "Your note is kept. Only people at the desk read it.",
  "note-removed": "The note is taken away.",
  "step-done": "The step is ticked off.",
  "step-open": "The step is open again.",
  "evidence-added": "The evidence is added. Somebody else looks at it before it counts.",
  "evidence-accepted": "The evidence is accepted.",
  "evidence-sent-back": "The evidence is sent back, with your reason.",
};

export type ActionRefusal =
  | AgreementRefusal
  | AskRefusal
  | MergerRefusal
  | ClosureRefusal
  | CancellationRefusal
  | ReopeningRefusal
  | SavingRefusal
  | UpdateRefusal
  | EvidenceRefusal
  | VerdictRefusal
  | HangingRefusal
  | AnsweringRefusal
  | LeavingRefusal
  | NoteRefusal;

/** Why something could not be done to an action, with the way out. */
export function sayRefusal(refusal: ActionRefusal): string {
  switch (refusal.reason) {
    case "already-over":
      return refusal.status === "closed"
        ? "This action is closed already. Reopen it first"
        : "This action is cancelled or merged. Reopen it first";
    case "nothing-said":
    case "not-unchanged":
      return sayUpdateRefusal(refusal).message;
    case "evidence-missing":
      return "Not every measure has evidence yet. Add it beside the measure, or sign that it need not be there";
    case "evidence-not-seen":
      return "Somebody other than its giver has to look at the evidence first, or you sign that it need not be";
    case "not-over":
      return "This action is at work; there is nothing to reopen";
    case "not-proposed":
      return "This action is not a proposal, so there is nothing to agree to";
    case "merged-into-itself":
      return "Choose another action than this one";
    case "merged-into-ended":
      return "The other action is over. Choose one that is at work";
    case "merged-across-plans":
      return "Choose an action of the same plan";
    case "over":
      return "This action is over, or its work is done. Reopen it before you change it";
    case "own-date":
      return sayHangingRefusal(refusal);
    case "plan-asks-nobody":
    case "not-asked-about":
    case "nobody-to-ask":
    case "asked-already":
      return sayAskRefusal(refusal);
    case "changed-meanwhile":
      return "Somebody changed this action while you were writing. Look at it as it is now and send your words again";
    case "measure-has-evidence":
      return `The measure “${refusal.text}” has evidence, so it cannot be taken away. Change its words instead`;
    case "theme-gone":
    case "theme-ended":
      return sayTaggingRefusal(refusal);
    case "person-gone":
      return "This person is not one of this partnership any more. Choose another";
    case "picture-of-other-kind":
    case "picture-broken":
      return sayPictureRefusal(refusal);
    case "nothing-given":
      return "Choose a file, or give the address of a page or a number";
    case "file-empty":
      return "There is nothing in this file. Choose another, or look whether it is still being written";
    case "file-is-program":
      return "This file is a program, and could harm whoever opens it. Choose a document, a picture or a film, or give the address of a page";
    case "file-gone":
      return "This file waited for you for twelve hours and is not kept any more. Choose it again";
    case "measure-gone":
      return "This measure is no longer part of the action. Choose another";
    case "measure-worked-out":
      return "This measure is worked out from the plan’s dates, so nothing is added to it by hand. Choose another measure";
    case "own-evidence":
      return "You gave this evidence yourself: a second person has to look at it";
    case "already-judged":
      return "Somebody has already looked at this evidence";
    case "answered-already":
    case "no-words":
    case "own-request":
    case "no-meeting":
    case "no-group":
      return sayMoveRefusal(refusal);
    case "date-needs-group":
      return `In this plan the ${refusal.group} agrees to moving a date. Leave the date as it is here, ask to move it on the action’s page, and write down what the group decided`;
    case "removed-already":
      return "This note is taken away already";
    default:
      return refusal satisfies never;
  }
}
