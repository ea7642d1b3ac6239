import { reviewBodies } from "./bodies-review.ts";
import type { ListCorrections } from "./list-corrections.ts";
import type { ListKind } from "./list-field.ts";
import type { ListPaper } from "./list-paper.ts";
import type { ListKnown, ListReview } from "./list-review.ts";
import { reviewPeople } from "./people-review.ts";

/** A list beside what is known, worked out anew each time from its reading and what was put right. */
export function reviewOf(
  {
    kind,
    content,
    corrections,
  }: { readonly kind: ListKind; readonly content: ListPaper; readonly corrections: ListCorrections },
  known: ListKnown,
): ListReview {
  return kind === "people"
    ? reviewPeople(content, corrections, known)
    : reviewBodies(content, corrections, known);
}
