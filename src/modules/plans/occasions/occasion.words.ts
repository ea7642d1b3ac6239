import type { HangingRefusal } from "./attach-occasion.ts";
import type { JoiningRefusal } from "./join-occasions.ts";
import type { OccasionDateRefusal } from "./set-occasion-date.ts";

/** The words of the notice after a redirect, by its symbol. */
export const OCCASION_NOTICES: Readonly<Record<string, string>> = {
  added: "The occasion is added. Actions can hang their dates on it.",
  changed: "The changes are saved.",
  dated: "The occasion has its date, and so have the actions that hang on it.",
  undated: "The date is taken back. The actions that hang on the occasion have none until it has one again.",
  joined: "The two occasions are one now.",
};

const MEANWHILE =
  "Somebody changed this occasion, or an action that hangs on it, while you were looking. Look again at what will move";

export function sayDateRefusal(refusal: OccasionDateRefusal, when: string): string {
  return refusal.reason === "no-day"
    ? `We cannot read “${when}” as a time that ends. Write for example “June 2027”, or “12 November 2027”`
    : MEANWHILE;
}

export function sayJoiningRefusal(refusal: JoiningRefusal): string {
  return refusal.reason === "itself" ? "Choose another occasion than this one" : MEANWHILE;
}

export function sayHangingRefusal(refusal: HangingRefusal): string {
  switch (refusal.reason) {
    case "over":
      return "What is done or over keeps its date. Reopen the action first";
    case "own-date":
      return "This action has days of its own. Change its date to the words of the occasion first";
    case "changed-meanwhile":
      return "Somebody changed this action while you were looking. Look at it as it is now, and try again";
    default:
      return refusal satisfies never;
  }
}
