import { z } from "zod";
import { typedVersion } from "../../../platform/web/typed-field.ts";
import { statusesToSay } from "../actions/action.ts";

/** What a paper is brought in for, beside the fields of every paper. */
export const purposeForm = z.object({
  purpose: z.enum(["edition", "updates"], "Choose what the paper is: a later edition, or updates"),
});

/** What is taken for one action or improvement. Each offer of it has a field of its own, `take:…`. */
export const choicesForm = z.object({
  version: typedVersion,
  about: z.string().max(200).default(""),
  next: z.enum(["save", "all"]).catch("save").default("save"),
  as: z.enum(["proposed", "agreed"]).or(z.literal("")).default(""),
  status: z.enum(statusesToSay, "Choose a status from the list").or(z.literal("")).default(""),
  audience: z.enum(["partners", "public"], "Choose who may read it").default("partners"),
});

/** Which action of the plan an action of the paper is. */
export const answerForm = z.object({
  version: typedVersion,
  paper: z.string().max(500).default(""),
  /** The id of an action; `new`; or empty, to ask again. */
  plan: z.string().max(60).default(""),
});

export const mergingForm = z.object({
  version: typedVersion,
  /** What the person saw marked as changed since. */
  leftOut: z.string().max(20_000).default(""),
});
