import type { DatedPhrase } from "./dated-phrases.ts";

/** How the thing to do stands to the event: together with it, not before it has happened, before it happens. */
export type Relation = "with" | "after" | "before";

/** An occasion with a name and perhaps a date ("next Board meeting", "following approval"). */
export interface Occasion {
  readonly name: string;
  readonly relation: Relation;
  readonly when: DatedPhrase | null;
}
