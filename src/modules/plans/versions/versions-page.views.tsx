import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import type { ConsultationRow } from "../approval/consultation.table.ts";
import type { HeldPaper } from "../merging/merging.store.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { PlanJudged } from "./hinted-words.ts";
import type { ContactDetail } from "./personal-words.ts";
import type { VersionEntry } from "./plan-version.store.ts";

/** All that the page of a plan's versions shows. */
export interface VersionsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  /** Every version, latest first. */
  entries: readonly VersionEntry[];
  consultations: readonly ConsultationRow[];
  /** By the id of a version: what the last group that decided on it did, in words. */
  decisions: ReadonlyMap<string, string>;
  groups: readonly { readonly id: string; readonly name: string }[];
  /** How many actions nobody leads. */
  leadless: number;
  names: ReadonlyMap<string, string>;
  /** E-mail addresses and telephone numbers: these stop publication. */
  contacts: readonly ContactDetail[];
  /** What looks like a person's name: a warning. */
  people: readonly ContactDetail[];
  /** How plain its words are: hints, never a gate. */
  judged: PlanJudged;
  /** Later editions and sheets of updates that this person may look at. */
  papers: readonly HeldPaper[];
  form: FormState;
  notice?: Child;
}
