import type { Role } from "../reading/index.ts";

/** What a cell can be taken for, as a person chooses it. */
export const ROLE_CHOICES: Readonly<Record<Role, string>> = {
  improvement: "The title of an improvement",
  theme: "A theme or priority above improvements",
  number: "The number of what stands beside it",
  action: "An action",
  lead: "Who leads",
  contributors: "Who helps, beside the lead",
  implications: "Implications: costs, risks, resources",
  "start-date": "When it starts",
  "target-date": "When it is to be done",
  measure: "A measure: how one will know",
  outcome: "An outcome",
  progress: "How it goes: status or progress",
  more: "What its heading says, beside the columns of a plan",
  continuation: "The rest of the cell above, cut in two",
  note: "Keep it as a note",
  heading: "The heading of a column",
  title: "Words of the paper that are no part of the plan",
  repeat: "Says again what stands above",
  unplaced: "Leave it out of the plan",
};

/** The same in a table, in a word or two. `label` is the number of its action or improvement. */
export function sayPlace(role: Role, label: string | null, isKept: boolean): string {
  switch (role) {
    case "improvement":
      return label ? `Improvement ${label}` : "Improvement";
    case "action":
      return label ? `Action ${label}` : "Action";
    case "theme":
      return "Theme";
    case "number":
      return "Number";
    case "lead":
      return "Lead";
    case "contributors":
      return "Helps";
    case "implications":
      return "Implications";
    case "start-date":
      return "Start date";
    case "target-date":
      return "Target date";
    case "measure":
      return "Measure";
    case "outcome":
      return "Outcome";
    case "progress":
      return "Progress";
    case "more":
      return "More";
    case "continuation":
      return "Joined";
    case "note":
      return isKept ? "Note" : "Not placed";
    case "heading":
      return "Heading";
    case "title":
      return "Beside the plan";
    case "repeat":
      return "Said above";
    case "unplaced":
      return "Not placed";
  }
}
