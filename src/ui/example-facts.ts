import { parseDay } from "../kernel/calendar-date.ts";
import type { Sender } from "./components/brand/brand.tsx";
import type { ReadingToSay } from "./words/date-words.ts";

/** A reading for an example, with its days written as text. */
export function readingOf(
  kind: string,
  start: string | null,
  end: string | null,
  more: { approximate?: boolean; review?: string; anchor?: string } = {},
): ReadingToSay {
  return {
    kind,
    start: start === null ? null : parseDay(start),
    end: end === null ? null : parseDay(end),
    approximate: more.approximate ?? false,
    review: more.review === undefined ? null : parseDay(more.review),
    anchor: more.anchor ?? null,
  };
}

/** Words as long as a paper can make them, to see that nothing is cut off or pushed aside. */
export const LONG_TITLE =
  "Agree with every one of the nine partners, with the five area partnerships and with the groups that the Third Sector Interface speaks for, who decides what, and publish the answer in plain words";

/** One word that is wider than a telephone. */
export const LONG_WORD =
  "https://strathbrae.example/minutes/2026/september/strategic-board/annexes/code-of-conduct-version-one-signed-by-seven-of-nine.pdf";

/** The partnerships of all our examples, both invented. */
export const strathbrae: Sender = {
  name: "Strathbrae",
  kind: "Community Planning Partnership",
  logo: { mark: "hills" },
};

export const inverlairn: Sender = {
  name: "Inverlairn",
  kind: "Community Planning Partnership",
  logo: { mark: "branches" },
};
