import type { CreationRefusal } from "./create-draft-plan.ts";
import type { ReadingRefusal } from "./read-brought.ts";
import type { CheckingRefusal } from "./save-corrections.ts";
import type { FurtherPlanRefusal } from "./start-further-plan.ts";
import type { UndoingRefusal } from "./undo-import.ts";

type PlanFileTrouble = Extract<ReadingRefusal, { kind: "plan-file" }>;

/** Why a file that ends in .json is not a plan that Commonty wrote, and what to do. */
export function sayPlanFileTrouble(refusal: PlanFileTrouble): string {
  switch (refusal.reason) {
    case "too-long":
      return "This file is larger than any plan that Commonty writes. Bring in the paper itself.";
    case "not-json":
      return "This file is damaged: it is not JSON. Take it out of Commonty again and bring in that.";
    case "other-format":
      return "This JSON file was not written by Commonty. Bring in the plan as a Word file, or paste its table.";
    case "newer-format":
      return "This file was written by a newer Commonty than this one. Ask those who run it to bring it up to date.";
    case "not-as-described": {
      const [first] = refusal.problems;
      const what = first ? `: ${first.field} ${first.message}` : "";
      return `This file of Commonty was changed by hand and no longer holds together${what}. Take it out again and bring in that.`;
    }
  }
}

/** Why an import cannot be changed, made a plan, or taken back. */
export function sayRefusal(
  refusal: CheckingRefusal | CreationRefusal | UndoingRefusal | FurtherPlanRefusal,
): string {
  switch (refusal.reason) {
    case "not-open":
      return refusal.state === "created"
        ? "The plan of this paper is created already. Undo that first, if nobody has worked on it"
        : refusal.state === "merged"
          ? "This paper is merged already. Bring it in again to compare it once more"
          : "This reading was thrown away. Bring the paper in again";
    case "changed-meanwhile":
      return "Somebody else has worked on this paper meanwhile. Look at what stands here now, and send it once more";
    case "no-table-left":
      return "Every table of this paper is in a plan already, or holds none. Bring in another paper";
    case "no-plan-in-it":
      return "There is no improvement and no action yet. Say below which cells are improvements and actions";
    case "not-created":
      return "There is no plan of this paper to take back";
    case "worked-on":
      return `${sayWork(refusal.event)}, so it can no longer be taken back. Change it where it needs changing, or cancel what should not be done`;
  }
}

function sayWork(event: string): string {
  if (event.startsWith("plans.plan.pub") || event.startsWith("plans.plan.with"))
    return "The plan was published";
  if (event.startsWith("plans.evidence")) return "Evidence was given in this plan";
  if (event === "plans.action.updated") return "Somebody has said how an action of this plan goes";
  return "Somebody has worked on this plan since";
}

const NOTICES: Readonly<Record<string, string>> = {
  brought: "The paper is read. Nothing is created yet.",
  saved: "Saved. You can go away and come back to this page.",
  settled: "Your answers are saved.",
  "cell-saved": "The cell is put right, and saved.",
  "cell-reset": "The cell stands as we read it again.",
  "created-some-left":
    "The draft plan is created. Other tables of this paper have the headings of a plan, too.",
  "tables-changed": "The plan is read from the tables you chose now. Look through it once more.",
  "further-plan":
    "This is the same paper once more, read from the tables that are left. Nothing is created yet.",
  "hidden-swapped":
    "The workbook is read anew. What you put right in the other reading is kept with that one.",
  "taken-as-plan": "The paper is read as a plan now.",
  undone: "The plan is taken back. The paper and all you put right are still here.",
  "thrown-away": "The reading is thrown away. No plan was made of it.",
};

/** The words of the notice after a redirect; nothing for a symbol that is not ours. */
export function sayImportNotice(said: string | undefined): string | undefined {
  return said === undefined ? undefined : NOTICES[said];
}
