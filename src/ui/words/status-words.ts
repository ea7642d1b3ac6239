/** The states of an action as they are shown. Lateness is never one of them: it stands beside. */
export const STATUSES = [
  "proposed",
  "not-started",
  "under-way",
  "at-risk",
  "held-up",
  "evidence-to-come",
  "finished",
  "ongoing",
  "cancelled",
  "merged",
] as const;

export type StatusName = (typeof STATUSES)[number];

const WORDS: Record<StatusName, string> = {
  proposed: "Proposed",
  "not-started": "Not started",
  "under-way": "Under way",
  "at-risk": "At risk",
  "held-up": "Held up",
  "evidence-to-come": "Done, evidence to come",
  finished: "Finished",
  ongoing: "Ongoing",
  cancelled: "Cancelled",
  merged: "Merged",
};

/** The word that officers, board members and residents all see for a status. */
export function sayStatus(status: StatusName): string {
  return WORDS[status];
}
