import { sayDay } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { FrozenAction, FrozenImplication, FrozenImprovement, FrozenPlan } from "./frozen-plan.ts";

export type PlanCell = "title" | "period" | "summary" | "dated" | "caveats";
export type HeadingCell = "title" | "number" | "aim" | "concerns" | "implications" | "measures" | "outcome";
export type ActionCell =
  | "text"
  | "lead"
  | "implications"
  | "date"
  | "measures"
  | "helpers"
  | "steps"
  | "themes"
  | "marks";

/** What stands in a cell of a version: its words, and what is known beside them that the words do not say. */
export interface SaidCell<Name extends string> {
  readonly name: Name;
  readonly text: string;
  readonly detail: string;
}

/** The plan's own words, always the same cells in the same order. */
export function cellsOfPlan({ title, period, summary, datedOn, caveats }: FrozenPlan): SaidCell<PlanCell>[] {
  return [
    said("title", title),
    said("period", period),
    said("summary", summary),
    said("dated", datedOn ? sayDay(datedOn) : ""),
    said(
      "caveats",
      lines((caveats ?? []).map(({ text }) => text)),
      lines((caveats ?? []).map(({ agreement, saidOn }) => [agreement, saidOn ?? ""].join(" "))),
    ),
  ];
}

/** What stands with a heading itself. Implications that belong to one action stand with that. */
export function cellsOfHeading(heading: FrozenImprovement): SaidCell<HeadingCell>[] {
  const { title, number, aim, concerns, measures, outcome } = heading;
  const whole = heading.implications.filter(({ actionId }) => actionId === null);
  return [
    said("title", title),
    said("number", number ?? ""),
    said("aim", aim ?? ""),
    said("concerns", lines(concerns ?? [])),
    said("implications", implicationLines(whole)),
    said("measures", lines(measures.map(({ text }) => text)), lines(measures.map(({ kind }) => kind))),
    said("outcome", outcome ?? ""),
  ];
}

/** What stands in the row of an action. */
export function cellsOfAction(
  action: FrozenAction,
  { implications }: Pick<FrozenImprovement, "implications">,
): SaidCell<ActionCell>[] {
  const { text, lead, target, occasion, measures, contributors, steps, themes } = action;
  const parties = lead.parties.join(", ");
  return [
    said("text", text),
    said("lead", lead.text ?? parties, [parties, lead.mode?.replaceAll("-", " ")].filter(Boolean).join(": ")),
    said("implications", implicationLines(implications.filter(({ actionId }) => actionId === action.id))),
    said("date", lines([target?.text ?? "", occasion ?? ""]), readingOf(target)),
    said("measures", lines(measures.map((each) => each.text)), lines(measures.map(({ kind }) => kind))),
    said(
      "helpers",
      lines((contributors ?? []).map(({ name, part }) => [name, part].filter(Boolean).join(": "))),
    ),
    said(
      "steps",
      lines((steps ?? []).map((step) => [step.text, step.target?.text].filter(Boolean).join(", "))),
      lines((steps ?? []).map((step) => readingOf(step.target))),
    ),
    said("themes", lines(themes ?? [])),
    said("marks", marksOf(action)),
  ];
}

function said<Name extends string>(name: Name, text: string, detail = ""): SaidCell<Name> {
  return { name, text, detail };
}

function lines(list: readonly string[]): string {
  return list.filter((each) => each !== "").join("\n");
}

function implicationLines(list: readonly FrozenImplication[]): string {
  return lines(list.map(({ kind, text }) => (kind === "unspecified" ? text : `${capital(kind)}: ${text}`)));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How the words of a date are read: two versions can say the same and mean other days. */
function readingOf(target: TargetDate | null): string {
  if (!target) return "";
  const days = [target.start, target.end].map((day) => (day ? sayDay(day, "short") : "…"));
  return target.start || target.end ? days.join(" to ") : target.kind;
}

function marksOf({ isQuickWin, isPrevention, inequality }: FrozenAction): string {
  return lines([
    isQuickWin ? "Quick win" : "",
    isPrevention ? "Prevention" : "",
    inequality ? `Against inequality: ${inequality} of 3` : "",
  ]);
}
