import { z } from "zod";
import { UUID } from "../../../kernel/uuid.ts";
import {
  typedChoice,
  typedLine,
  typedNumber,
  typedPick,
  typedText,
} from "../../../platform/web/typed-field.ts";
import { paperDay } from "./paper-day.form.ts";
import { headingKinds, planKinds } from "./plan.ts";

const PARTY = new RegExp(`^(?:organisation|group):${UUID}$`);

export const planForm = z.object({
  title: typedLine(
    200,
    "Name the plan in at most 200 characters",
    "Name the plan, for example “How we will work better together”",
  ),
  kind: typedChoice(planKinds, "Choose what kind of plan it is"),
  period: typedLine(60, "Write the years in at most 60 characters"),
  summary: typedText(2000, "Write at most 2,000 characters"),
  datedOn: paperDay,
  watchedBy: typedPick("Choose a group from the list"),
  /** The group that agrees to moving its dates. */
  moves: typedPick("Choose a group from the list"),
  /** What its headings are called. */
  headings: typedChoice(headingKinds, "Choose what its headings are").default("improvement"),
  /** Whose plan it is, as a select sends it: `group:…`, `organisation:…`, or nothing for the partnership's own. */
  owner: z
    .union([z.literal(""), z.string().regex(PARTY)], "Choose an owner from the list")
    .default("")
    .transform((text) => {
      const [kind, id = ""] = text.split(":");
      return { groupId: kind === "group" ? id : null, organisationId: kind === "organisation" ? id : null };
    }),
  place: typedPick("Choose a place from the list"),
  /** The plan that it stands within. */
  parent: typedPick("Choose a plan from the list"),
  /** The short number of the action that it works out; only for a plan that is started. */
  action: z.union([z.literal(""), typedNumber("This action is not there any more")]).default(""),
});

export type PlanForm = z.output<typeof planForm>;

type Told = "title" | "kind" | "period" | "summary" | "datedOn" | "watchedBy";

/** What a plan is started with: its own words, and where it stands where that is said. */
export type PlanInput = Pick<PlanForm, Told> & Partial<Omit<PlanForm, Told>>;
