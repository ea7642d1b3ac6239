import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { History } from "../../../ui/components/history/history.tsx";
import type { VersionEntry } from "../versions/plan-version.store.ts";
import { noteOf, sayStep } from "./approval.words.ts";
import type { VersionStepRow } from "./version-step.table.ts";

interface VersionTrailProps {
  version: VersionEntry;
  steps: readonly VersionStepRow[];
  /** Of groups and of people, by their ids. */
  groups: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** What happened to a version, newest first: who, when, and what was said with it. */
export function VersionTrail({ version, steps, groups, people }: VersionTrailProps) {
  const told = steps.map((step, index) => {
    const note = noteOf(step);
    return {
      on: dayInScotland(step.at),
      by: people.get(step.by ?? "") ?? null,
      first: index === 0,
      what: (
        <>
          <p>{sayStep(step, groups.get(step.groupId ?? "") ?? "a group")}</p>
          {note ? <p class="cm-quiet cm-lines">{note}</p> : null}
        </>
      ),
    };
  });
  // Versions of the time before trails were kept have their publication alone.
  if (told.length === 0 && version.publishedAt)
    told.push({
      on: dayInScotland(version.publishedAt),
      by: people.get(version.publishedBy ?? "") ?? null,
      first: true,
      what: <p>Published</p>,
    });
  return <History happenings={told.toReversed()} />;
}
