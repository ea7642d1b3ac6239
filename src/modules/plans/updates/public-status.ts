import type { ActionStatus } from "../actions/action.ts";

/** What was said of an action, latest first, as far as this rule needs it. */
interface Said {
  readonly status: ActionStatus | null;
  readonly audience: "public" | "partners";
}

/**
 * How an action stands for the public. What was said to partners only does not show through its status:
 * then what was last said in public holds, or that it has not begun.
 */
export function publicStatus(status: ActionStatus, ongoing: boolean, said: readonly Said[]): ActionStatus {
  if (status === "closed" || status === "cancelled" || status === "merged") return status;
  const latest = said.find((update) => update.status !== null);
  if (!latest || latest.audience === "public") return status;
  const open = said.find((update) => update.status !== null && update.audience === "public");
  return open?.status ?? (ongoing ? "ongoing" : "not-started");
}
