/** What a cell of the paper is taken for. */
export type Role =
  /** Heads a column. */
  | "heading"
  /** Title block, page number: words of the paper that say nothing of the plan's content. */
  | "title"
  /** Stands above improvements: a priority, a theme. */
  | "theme"
  | "improvement"
  /** The number of the improvement or the action beside it. */
  | "number"
  | "action"
  | "lead"
  /** Bodies that help, beside the lead. */
  | "contributors"
  | "implications"
  | "start-date"
  | "target-date"
  | "measure"
  | "outcome"
  | "progress"
  /** What a table of our own holds beside the six columns, by its heading: themes, steps. */
  | "more"
  /** Remarks that fit no field: not placed, unless a person keeps them. */
  | "note"
  /** The second half of a cell that was cut in two. */
  | "continuation"
  /** Says again what a cell before has said. */
  | "repeat"
  | "unplaced";

/** The roles whose words end up in a field of the plan. */
export const fieldRoles = [
  "theme",
  "improvement",
  "number",
  "action",
  "lead",
  "contributors",
  "implications",
  "start-date",
  "target-date",
  "measure",
  "outcome",
  "progress",
] as const satisfies readonly Role[];

/** Whether a cell in this role counts as placed when nobody has said anything about it. */
export function isPlaced(role: Role): boolean {
  return role !== "note" && role !== "unplaced";
}
