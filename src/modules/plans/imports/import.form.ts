import { z } from "zod";
import { typedLine, typedText, typedTick } from "../../../platform/web/typed-field.ts";
import { versionField } from "../actions/action.form.ts";
import { paperDay } from "../plans/paper-day.form.ts";
import { type PlanKind, planKinds } from "../plans/plan.ts";
import { fieldRoles, type Role } from "../reading/index.ts";

const kind = z.enum(Object.keys(planKinds) as [PlanKind, ...PlanKind[]], "Choose what kind of plan it is");
const TITLE_TOO_LONG = "Name the plan in at most 200 characters";

/** What is said of a paper when it is brought in. The file stands beside it, or a table is pasted. */
export const bringInForm = z.object({
  title: typedLine(200, TITLE_TOO_LONG),
  kind: kind.default("improvement"),
  dated: paperDay,
  paste: z.string().default(""),
  "paste-html": z.string().default(""),
});

/** The review screen, apart from its questions, whose fields have the names of what they ask. */
export const reviewForm = z.object({
  version: versionField,
  title: typedLine(200, TITLE_TOO_LONG, "Name the plan: residents see this name"),
  kind,
  dated: paperDay,
  /** `save`, `settle`, `create`, or `cell:…` for the way to one cell. */
  next: z.string().default("save"),
});

/** What a person may take a cell for. */
export const cellRoles = [
  ...fieldRoles,
  "continuation",
  "note",
  "heading",
  "title",
  "repeat",
  "unplaced",
] as const satisfies readonly Role[];

const implicationKinds = ["cost", "risk", "resource", "unspecified"] as const;

const several = <Schema extends z.ZodType>(one: Schema) =>
  z
    .union([one, z.array(one)])
    .optional()
    .transform((value): z.output<Schema>[] =>
      value === undefined ? [] : Array.isArray(value) ? value : [value],
    );

/** One cell of the paper, put right. */
export const cellForm = z.object({
  version: versionField,
  role: z.enum(cellRoles, "Choose what these words are"),
  text: typedText(20_000, "Write at most 20,000 characters"),
  date: typedLine(300, "Write the date in at most 300 characters"),
  keepDate: typedTick,
  joins: typedLine(40, "Choose a cell from the list"),
  ofImprovement: typedTick,
  apart: typedTick,
  kinds: several(z.enum(implicationKinds, "Choose a kind from the list")),
  party: several(z.string().max(60)),
  leadSaid: typedTick,
  remember: typedTick,
  next: z.enum(["save", "reset"]).default("save"),
});

export const versionOnly = z.object({ version: versionField });

/** Another reading of the same paper: as a plan although no heading says so, or with what a workbook hides. */
export const readingForm = z.object({
  version: versionField,
  what: z.enum(["plan", "hidden"]).default("plan"),
});
