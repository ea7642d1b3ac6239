import { addDays, dayInScotland, monthName, partsOf, sayDay } from "../../../kernel/calendar-date.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import { sayRefusal } from "../actions/action.words.ts";
import { sayUpdateRefusal } from "../updates/update.words.ts";
import type { LinkState, Standing } from "./personal-link.ts";
import type { SendingRefusal } from "./send-update.ts";

/** What has just been done, by its symbol in the address. */
export const LINK_NOTICES: Readonly<Record<string, string>> = {
  sent: "Your update is sent. Here is the next action.",
  "handed-back": "It is handed back, with your reason. You are not asked about it again.",
  "all-handed-back": "They are handed back, with your reason. You are not asked about them again.",
};

/** How a letter greets somebody: by the first name, unless a title stands before it. */
export function sayFirstName(name: string): string {
  const [first = name, ...more] = name.trim().split(/\s+/);
  return more.length > 0 &&
    !/^(?:dr|mr|mrs|ms|miss|mx|sir|dame|lord|lady|prof|rev|cllr|councillor)\.?$/i.test(first)
    ? first
    : name.trim();
}

const PLACES = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** “the second action” */
export function sayPlace(index: number): string {
  return PLACES[index] ? `the ${PLACES[index]} action` : "the next action";
}

/** “these two actions”, “this action” */
export function sayThese(count: number): string {
  return count === 1 ? "this action" : `these ${sayCount(count)} actions`;
}

/** The last day on which a link works, in words. */
export function sayLastDay(expiresAt: Date): string {
  return sayDay(dayInScotland(new Date(expiresAt.getTime() - 1)));
}

/** “since August”, of somebody who last said something in that month; “since 3 November” within the last weeks. */
export function saySince(saidAt: Date | null, today: ReturnType<typeof dayInScotland>): string {
  if (!saidAt) return "so far";
  const day = dayInScotland(saidAt);
  if (day > addDays(today, -45)) return `since ${sayDay(day).replace(/ \d{4}$/, "")}`;
  const { month, year } = partsOf(day);
  return year === partsOf(today).year ? `since ${monthName(month)}` : `since ${monthName(month)} ${year}`;
}

/** Why nothing can be said of an action by this link, where its holder would expect that it can. */
export function sayStanding(standing: Exclude<Standing, "theirs">): string {
  switch (standing) {
    case "somebody-elses":
      return "Somebody else answers for this action now, so there is nothing for you to do. If it is still yours, tell whoever wrote to you.";
    case "over":
      return "This action is finished, cancelled or part of another one now, so nothing more is asked about it.";
    case "put-away":
      return "The plan of this action has ended and is kept as it was, so nothing more is asked about it.";
    default:
      return standing satisfies never;
  }
}

/** What was sent from one page while another one stood open: said instead of that somebody changed the action. */
export const SENT_MEANWHILE =
  "You have sent an update from another page meanwhile: it stands above. If these words are more than that, send them as well";

/** Why an update was not taken, and the field that it is about. */
export function saySendingRefusal(refusal: SendingRefusal): {
  readonly field: string;
  readonly message: string;
} {
  switch (refusal.reason) {
    case "link-ended":
      return {
        field: "",
        message: "This link has ended meanwhile, so nothing was sent. Copy your words before you go on",
      };
    case "not-theirs":
      return { field: "", message: sayStanding(refusal.standing) };
    case "picture-of-other-kind":
    case "picture-broken":
    case "nothing-given":
    case "file-empty":
    case "file-is-program":
    case "file-gone":
    case "measure-gone":
    case "measure-worked-out":
      return { field: "file", message: sayRefusal(refusal) };
    default:
      return sayUpdateRefusal(refusal);
  }
}

/** “Two actions of yours”, at the beginning of a sentence. */
export function sayYours(count: number): string {
  return count === 1 ? "One action of yours" : `${capital(sayCount(count))} actions of yours`;
}

/** What is done with links at the desk, by its symbol in the address. */
export const LINK_DESK_NOTICES: Readonly<Record<string, string>> = {
  revoked: "It opens nothing any more. What came by it stays.",
  none: "There was nothing left to end.",
};

export function sayLinkState(state: LinkState): string {
  switch (state) {
    case "open":
      return "Works";
    case "expired":
      return "Has ended";
    case "revoked":
      return "Was revoked";
    default:
      return state satisfies never;
  }
}
