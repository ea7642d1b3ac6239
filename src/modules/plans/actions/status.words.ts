import type { StatusName } from "../../../ui/words/status-words.ts";
import type { ActionStatus } from "./action.ts";

/** How each state of the rules is shown: one set of words for officer, board and resident (design, “Status”). */
export const shownStatus: Readonly<Record<ActionStatus, StatusName>> = {
  proposed: "proposed",
  "not-started": "not-started",
  "in-progress": "under-way",
  "at-risk": "at-risk",
  blocked: "held-up",
  done: "evidence-to-come",
  closed: "finished",
  cancelled: "cancelled",
  merged: "merged",
  ongoing: "ongoing",
};
