import { type CalendarDate, monthName, partsOf, sayDay, weekdayName } from "../../../kernel/calendar-date.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import type { AskAgainRefusal } from "./ask-again.ts";
import type { AskRefusal } from "./ask-for-update.ts";
import type { Rhythm } from "./calendar.table.ts";
import type { ReportingCalendar } from "./calendar.ts";
import type { MailStanding } from "./gather-round.ts";
import { type HouseReason, isHouseReason } from "./reconciling.ts";
import type { AskRow, RoundRow } from "./round.table.ts";
import type { Stage } from "./round-days.ts";
import type { PersonStanding, RoundStanding } from "./round-standing.ts";
import type { TakeBackRefusal } from "./take-back-ask.ts";

export const CHASING_NOTICES: Readonly<Record<string, string>> = {
  "calendar-set": "The reporting calendar is saved.",
  "round-moved":
    "The reporting calendar is saved, and the round that is open is due on its new day. Whoever has answered is not asked again.",
  paused: "Nobody is asked about this plan until you let it go on.",
  resumed: "People are asked about this plan again.",
  "taken-back": "Nobody waits for this answer any more.",
  "links-ended":
    "The links that were mailed to them open nothing any more. With Mail again they get new ones.",
  "asked-again": "They are asked again. The mail goes out with their next one: at most one a day.",
};

export const rhythmWords: Readonly<Record<Rhythm, string>> = {
  monthly: "Every month",
  "every-second-month": "Every second month",
  quarterly: "Every three months",
  "six-monthly": "Every six months",
  "own-dates": "On days of our own",
};

/** “Mon 30 Nov” */
export function sayShortDay(day: CalendarDate): string {
  return `${weekdayName(day).slice(0, 3)} ${sayDay(day, "short").replace(/ \d{4}$/, "")}`;
}

/** “Mon 30 Nov 2026” */
export function sayWeekday(day: CalendarDate): string {
  return `${weekdayName(day).slice(0, 3)} ${sayDay(day, "short")}`;
}

/** “November updates”; of somebody who was asked alone “Asked for by 1 December”. */
export function sayRound({ dueOn, asksAll }: Pick<RoundRow, "dueOn" | "asksAll">): string {
  const { month, day } = partsOf(dueOn);
  return asksAll ? `${monthName(month)} updates` : `Asked on its own, by ${day} ${monthName(month)}`;
}

/** “11 of 14 people have answered.” */
export function sayAnswered({ answered, waiting, handedBack, all }: RoundStanding): string {
  if (all === 0) return "Nobody is asked.";
  const rest = [
    ...(waiting > 0 ? [`${sayCount(waiting)} ${waiting === 1 ? "has" : "have"} not`] : []),
    ...(handedBack > 0 ? [`${sayCount(handedBack)} handed back what they were asked`] : []),
  ];
  const first = `${answered} of ${all} ${all === 1 ? "person has" : "people have"} answered.`;
  return rest.length === 0 ? first : `${first} ${capital(rest.join(", and "))}.`;
}

export const standingWords: Readonly<Record<PersonStanding, string>> = {
  answered: "Answered",
  waiting: "Not answered",
  "handed-back": "Handed back",
};

export function sayStage(stage: Stage): string {
  if (stage === "asked") return "asked";
  if (stage === "remind-before") return "reminded before the due day";
  return `reminded after ${sayCount(Number(stage.slice("remind-after-".length)))} days`;
}

export function sayMail(mail: MailStanding, on: CalendarDate | null): string {
  const day = on ? ` on ${sayShortDay(on)}` : "";
  switch (mail) {
    case "no-address":
      return "No address";
    case "none":
      return "Not mailed yet";
    case "waiting":
      return "Mail on its way";
    case "sent":
      return `Mailed${day}`;
    case "refused":
      return `The address refused the mail${day}`;
    case "failed":
      return `The mail could not be delivered${day}`;
    case "empty":
      return "Not mailed yet";
    default:
      return mail satisfies never;
  }
}

const HOUSE_REASONS: Readonly<Record<HouseReason, string>> = {
  "lead-changed": "Somebody else answers for it now",
  "action-over": "The action is over, or reported done",
};

/** Why an ask ended, in words: ours, or those that somebody wrote. */
export function sayAskReason(reason: string | null): string {
  if (!reason) return "";
  return isHouseReason(reason) ? HOUSE_REASONS[reason] : reason;
}

export function sayAskState({ state }: Pick<AskRow, "state">, isOver: boolean): string {
  switch (state) {
    case "open":
      return isOver ? "Not answered" : "Waits for an answer";
    case "answered":
      return "Answered";
    case "handed-back":
      return "Handed back";
    case "taken-back":
      return "No answer needed";
    default:
      return state satisfies never;
  }
}

export function sayAskRefusal(refusal: AskRefusal | AskAgainRefusal | TakeBackRefusal): string {
  switch (refusal.reason) {
    case "not-waiting":
      return "It was answered meanwhile, or somebody else was quicker. Nobody waits for it any more; the page below says how it stands";
    case "plan-asks-nobody":
      return "This plan asks nobody while it is a draft, off the public pages or paused. Publish it, or let its asking go on";
    case "not-asked-about":
      return "This action is proposed, over or reported done, so nobody is asked how it goes";
    case "nobody-to-ask":
      return "Nobody answers for this action. Name who does, under Change";
    case "asked-already":
      return "Everybody who answers for this action is being asked already";
    case "round-over":
      return "This round has ended. Ask from the action’s own page";
    case "changed-meanwhile":
      return "Somebody changed this while you were reading. Look at the page as it is now";
    default:
      return refusal satisfies never;
  }
}

/** “Every three months, next by 27 November 2026”: a calendar in a few words. */
export function sayRhythm({ rhythm }: Pick<ReportingCalendar, "rhythm">): string {
  return rhythmWords[rhythm];
}
