import type { VersionState } from "../../versions/plan-version.table.ts";
import type { VersionStanding } from "../approval.ts";

/** Every state that a version may be in (domain C3-1). */
export const STATES: readonly VersionState[] = [
  "put-forward",
  "consultation",
  "agreed",
  "approved",
  "returned",
  "published",
  "under-review",
  "superseded",
  "withdrawn",
];

export const BOARD = "board";

/** How a version stands that was put forward, has a board and lacks nothing, but for what is said otherwise. */
export function versionStanding(more: Partial<VersionStanding> = {}): VersionStanding {
  return {
    state: "put-forward",
    consultation: null,
    unanswered: 0,
    approvingGroupId: BOARD,
    leadless: [],
    leadlessApproval: "warn",
    ...more,
  };
}
