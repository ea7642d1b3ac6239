import type { VersionStepRow } from "./version-step.table.ts";

type Step = Pick<VersionStepRow, "kind" | "groupId">;

/** The group that a version lies before; null where it was sent to none, or the last one has decided. */
export function askedGroup(steps: readonly Step[]): string | null {
  const last = steps.findLast(({ kind }) => DECIDED_OR_SENT.has(kind));
  return last?.kind === "sent-to-group" ? last.groupId : null;
}

const DECIDED_OR_SENT: ReadonlySet<string> = new Set(["sent-to-group", "agreed", "approved", "returned"]);
