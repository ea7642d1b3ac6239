import { z } from "zod";
import { typedChoice, typedTick, typedVersion } from "../../../platform/web/typed-field.ts";

/** What is said of a list when it is brought in. The file stands beside it, or a table is pasted. */
export const bringInListForm = z.object({
  kind: typedChoice({ people: true, bodies: true }, "Choose what the list is of"),
  paste: z.string().default(""),
  "paste-html": z.string().default(""),
});

export type BringInListForm = z.output<typeof bringInListForm>;

/** The review screen, apart from its questions and columns, whose fields have the names of what they ask. */
export const listReviewForm = z.object({
  version: typedVersion,
  givesRoles: typedTick,
  /** `save`, `settle`, `create`, or `leave:…` and `take:…` for one row. */
  next: z.string().max(60).default("save"),
});
