import { type ActionStatus, type SayableStatus, statusesToSay } from "../actions/action.ts";
import { isSameWords, wordsKey } from "./same-words.ts";

/** What a sheet says of how an action goes: its words, and the status that they name, if they name one. */
export interface SaidProgress {
  /** All of it, as it stands in the sheet. */
  readonly words: string;
  /** What is left when words that only name a status are taken away. */
  readonly told: string;
  readonly status: SayableStatus | null;
  /** A status that nobody can say of an action, for closing and cancelling are acts of their own. */
  readonly ends: Extract<ActionStatus, "closed" | "cancelled" | "merged"> | null;
}

const NAMES: Readonly<Record<SayableStatus, string>> = {
  "not-started":
    "not started, not yet started, not begun, to start, to do, not due, not yet due, pending, planned, agreed, proposed, 0%, not commenced, yet to start, yet to commence, scheduled",
  "in-progress":
    "under way, underway, in progress, started, on track, on target, green, g, ongoing work, work in progress, wip, progressing, commenced, active, partially complete, partly complete, partial, on schedule, amber green, in development, being developed, in hand",
  "at-risk":
    "at risk, amber, a, slippage, slipping, delayed, behind, behind schedule, behind target, some delay, some concern, concerns, amber red, slipped, minor delay, off schedule",
  blocked:
    "held up, blocked, red, r, stalled, on hold, paused, stopped, off track, off target, not on track, suspended, stuck, deferred, significant delay",
  done: "done, done evidence to come, complete, completed, achieved, delivered, finished, closed, blue, b, 100%, yes, implemented, action complete, fully complete, fully achieved, actioned",
  ongoing: "ongoing, on going, continuing, continuous, recurring, rolling, business as usual, bau",
};

const ENDS: Readonly<Record<string, SaidProgress["ends"]>> = {
  [wordsKey("finished")]: "closed",
  [wordsKey("closed")]: "closed",
  [wordsKey("cancelled")]: "cancelled",
  [wordsKey("merged")]: "merged",
  [wordsKey("withdrawn")]: "cancelled",
  [wordsKey("no longer required")]: "cancelled",
};

const BY_NAME = new Map(
  statusesToSay.flatMap((status) =>
    NAMES[status].split(",").map((name) => [wordsKey(name), status] as const),
  ),
);

/** Our own exports say beside a status how late an action is: worked out, and not said by anybody. */
const WORKED_OUT =
  /,?\s*\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a) (?:days?|weeks?|months?|years?) late\b|,?\s*review due\b/giu;

/** Reads what a sheet says of an action's progress. Null where it says nothing. */
export function readProgress(text: string | null): SaidProgress | null {
  const words = (text ?? "").trim();
  if (words === "") return null;
  let status: SayableStatus | null = null;
  let ends: SaidProgress["ends"] = null;
  const told: string[] = [];
  for (const line of words.split("\n")) {
    const bare = line.replace(WORKED_OUT, "");
    const { name, rest } = partsOf(bare);
    const known = name === null ? undefined : BY_NAME.get(name);
    if (name !== null && (known || ENDS[name])) {
      status ??= known ?? null;
      ends ??= ENDS[name] ?? null;
      if (rest !== "") told.push(rest);
    } else if (wordsKey(bare) !== "") told.push(line);
  }
  return { words, told: told.join("\n"), status, ends };
}

/** “Complete: the list is published” is a status and what was told; “Complete the list” is neither. */
function partsOf(line: string): { readonly name: string | null; readonly rest: string } {
  const key = wordsKey(line);
  if (BY_NAME.has(key) || ENDS[key]) return { name: key, rest: "" };
  const [, first = "", rest = ""] =
    /^([^.:;–—-]{1,40}?)\s*(?:[.:;]|\s[–—-])\s+(.+)$/su.exec(line.trim()) ?? [];
  const name = wordsKey(first);
  return first.length > 1 && (BY_NAME.has(name) || ENDS[name]) ? { name, rest } : { name: null, rest: "" };
}

/** Whether a sheet says something of an action that was not said here before. */
export function isNews(
  { words, told, status, ends }: SaidProgress,
  action: { readonly status: ActionStatus; readonly progressSaid: string | null },
  /** What was said of it so far, in updates. */
  before: readonly string[],
): boolean {
  const known = [action.progressSaid ?? "", ...before];
  if (known.some((text) => text !== "" && (isSameWords(text, words) || isSameWords(text, told))))
    return false;
  const keys = known.map(wordsKey).filter((key) => key !== "");
  const isTold = told !== "" && !keys.some((key) => key.includes(wordsKey(told)));
  if (isTold) return true;
  const isOver = action.status === "closed" || action.status === "cancelled" || action.status === "merged";
  if (ends !== null && ends === action.status) return false;
  if (status === null || isOver) return false;
  // Not started and proposed are both shown where nobody has begun.
  return status !== action.status && !(status === "not-started" && action.status === "proposed");
}
