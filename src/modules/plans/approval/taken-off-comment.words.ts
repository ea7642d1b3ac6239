import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { CommentRow, TakenOffKind } from "./consultation.table.ts";
import type { TakingOffRefusal } from "./take-off-comment.ts";

export const TAKEN_OFF_WORDS: Readonly<Record<TakenOffKind, string>> = {
  details: "it told details of somebody’s life",
  abuse: "it was abuse",
  asked: "whoever said it asked for that",
};

/** What everybody reads in place of a comment: “A comment was taken off by the partnership on 3 December 2026: it was abuse.” Null for one that stands. */
export function sayTakenOff({
  takenOffAt,
  takenOffAs,
}: Pick<CommentRow, "takenOffAt" | "takenOffAs">): string | null {
  if (takenOffAt === null || takenOffAs === null) return null;
  return `A comment was taken off by the partnership on ${sayDay(dayInScotland(takenOffAt))}: ${TAKEN_OFF_WORDS[takenOffAs]}.`;
}

export const TAKING_OFF_REFUSALS: Readonly<Record<TakingOffRefusal["reason"], string>> = {
  "taken-off-already": "It is taken off already. Look at it as it stands here now",
  "not-answered": "It is not answered yet, and nobody outside reads it. Keep it back instead",
};
