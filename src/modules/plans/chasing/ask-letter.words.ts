import {
  addDays,
  type CalendarDate,
  daysBetween,
  monthName,
  partsOf,
  sayDay,
  weekdayName,
} from "../../../kernel/calendar-date.ts";
import type { LetterPart, LetterThing } from "../../../kernel/letter-part.ts";
import { oneLine } from "../../../kernel/lines.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { type ActionStatus, daysLate } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** One action of a mail that asks for updates. */
export interface AskedInLetter {
  readonly plan: { readonly id: string; readonly title: string };
  readonly label: string;
  readonly action: {
    readonly text: string;
    readonly status: ActionStatus;
    readonly target: TargetDate | null;
    readonly doneOn: CalendarDate | null;
  };
  readonly dueOn: CalendarDate;
  readonly reason: string;
  readonly last: { readonly on: CalendarDate; readonly words: string } | null;
  readonly asksForDate: { readonly words: string; readonly byThem: boolean } | null;
  readonly href: string;
}

interface AskLetter {
  readonly asked: readonly AskedInLetter[];
  readonly day: CalendarDate;
  /** Whether its links work without signing in, and until the end of which day. */
  readonly linkUntil: CalendarDate | null;
}

/** The mail that asks one person for updates: what they owe now, how each action stands, and why it is asked. */
export function askLetter({ asked, day, linkUntil }: AskLetter): LetterPart {
  const groups = [...Map.groupBy(asked, ({ plan, dueOn }) => `${plan.id} ${dueOn}`).values()];
  const isMany = groups.length > 1;
  const isBy = linkUntil !== null;
  return {
    subject: subjectOf(asked, day),
    opening: [
      `${asked.length > 2 ? "Each takes" : "It takes"} about two minutes${isBy ? " and you do not need a password" : ""}.`,
      ...(asked.some(({ dueOn }) => dueOn < day) ? ["Your answer still counts."] : []),
      ...(isMany ? [] : reasonsOf(asked)),
    ],
    things: groups.flatMap((group) =>
      group.map((one, index) => ({
        ...(isMany && index === 0 ? { above: sayGroup(group, day) } : {}),
        ...thingOf(one, day),
      })),
    ),
    news: null,
    closing: linkUntil
      ? [
          `This link is yours: it works for ${asked.length === 1 ? "this action" : `these ${sayCount(asked.length)} actions`} until ${sayDay(linkUntil)}.`,
          "If you forward it, the next reader can say on the page who they are.",
        ]
      : [],
    choicesHref: null,
  };
}

/** Why these are asked about, as sentences. */
function reasonsOf(asked: readonly AskedInLetter[]): string[] {
  const reasons = [...new Set(asked.map(({ reason }) => reason.trim()).filter(Boolean))];
  return reasons.map((reason) => (/[.!?…]$/.test(reason) ? reason : `${reason}.`));
}

/** In a mail about several plans, the name of each above its actions, with by when and why it is asked. */
function sayGroup(group: readonly AskedInLetter[], day: CalendarDate): { title: string; text: string } {
  const [first] = group;
  const dueOn = first?.dueOn ?? day;
  const many = group.length === 1 ? "One action" : `${capital(sayCount(group.length))} actions`;
  const when = dueOn < day ? `since ${sayDayAndMonth(dueOn)}` : `by ${sayNear(dueOn, day)}`;
  return { title: first?.plan.title ?? "", text: [`${many}, ${when}.`, ...reasonsOf(group)].join(" ") };
}

/** “Two actions of yours need an update by Friday”; after that day “… were to be updated by Friday 27 November”. */
function subjectOf(asked: readonly AskedInLetter[], day: CalendarDate): string {
  const many = asked.length;
  const what = many === 1 ? "One action of yours" : `${capital(sayCount(many))} actions of yours`;
  const due = asked[0]?.dueOn ?? day;
  const first = asked.filter(({ dueOn }) => dueOn === due).length;
  if (due >= day && first < many)
    return `${what} need an update, ${sayCount(first)} of them by ${sayNear(due, day)}`;
  if (due >= day) return `${what} ${many === 1 ? "needs" : "need"} an update by ${sayNear(due, day)}`;
  const late = asked.filter(({ dueOn }) => dueOn < day).length;
  if (late < many) return `${what} need an update, ${sayCount(late)} of them since ${sayDayAndMonth(due)}`;
  return `${what} ${many === 1 ? "was" : "were"} to be updated by ${sayDayAndMonth(due)}`;
}

function thingOf({ label, action, last, asksForDate, href }: AskedInLetter, day: CalendarDate): LetterThing {
  const late = sayLateness(daysLate(action, day));
  return {
    title: `${label} ${action.text}`,
    lines: [
      { text: sayWhen(action.target), state: sayStatus(shownStatus[action.status]) },
      ...(late ? [{ text: capital(late), isLate: true }] : []),
      ...(last?.words ? [{ text: `Last time, ${sayDayAndMonth(last.on)}: ${shorten(last.words)}` }] : []),
      ...(asksForDate
        ? [
            {
              text: `${asksForDate.byThem ? "You" : "Somebody"} asked to move this to “${asksForDate.words}”. No answer yet.`,
            },
          ]
        : []),
    ],
    act: { label: "Update this action", href },
  };
}

/** The first words of a long text: the page that the mail leads to shows all of it. */
function shorten(words: string): string {
  const line = oneLine(words);
  if (line.length <= LONGEST_LAST) return line;
  return `${line.slice(0, LONGEST_LAST).replace(/\s+\S*$/, "")} …`;
}

const LONGEST_LAST = 240;

/** “Within 6 months”, by 10 March 2027 */
function sayWhen(target: TargetDate | null): string {
  if (!target?.text) return "no target date";
  return target.kind === "none" ? `“${target.text}”` : `“${target.text}”, ${sayReading(target, "long")}`;
}

/** “Friday”, where it is within a week; else “Friday 27 November”. */
export function sayNear(due: CalendarDate, day: CalendarDate): string {
  const days = daysBetween(day, due);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 0 && due < addDays(day, 7) ? weekdayName(due) : `${weekdayName(due)} ${sayDayAndMonth(due)}`;
}

/** “27 November” */
export function sayDayAndMonth(day: CalendarDate): string {
  const { day: number, month } = partsOf(day);
  return `${number} ${monthName(month)}`;
}
