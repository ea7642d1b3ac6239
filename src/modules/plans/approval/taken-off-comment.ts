import type { CommentRow } from "./consultation.table.ts";

/** A comment as whoever may not see what was taken off sees it: that it was said, and what became of it, and nothing of its words or of who said it. */
export function withoutTakenOff<Comment extends CommentRow>(comment: Comment): Comment {
  if (comment.takenOffAt === null) return comment;
  const none = { personId: null, name: null, onBehalfOf: null, email: null, answeredBy: null };
  return { ...comment, ...none, text: "", answer: null, keptBackReason: null };
}

/** Its words are gone for good: nobody can read them any more. */
export function isErased({ takenOffAt, text }: Pick<CommentRow, "takenOffAt" | "text">): boolean {
  return takenOffAt !== null && text === "";
}

/** What can still be done to a comment that is shown: it is taken off once, and what was taken off can be erased. Until it is answered it is kept back instead. */
export function mayTakeOff(
  comment: Pick<CommentRow, "state" | "takenOffAt" | "text" | "answeredAt">,
  isOnItsWay: boolean,
): "take-off" | "erase" | null {
  if (comment.state !== "shown" || isErased(comment)) return null;
  if (comment.takenOffAt !== null) return "erase";
  return comment.answeredAt === null && isOnItsWay ? null : "take-off";
}
