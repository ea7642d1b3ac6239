import type { FrozenAction, FrozenPlan } from "../../plans/index.ts";

/** What of an action differs between two versions, as people would name it. */
export type ActionPart = "words" | "lead" | "date" | "measures" | "helpers" | "steps" | "themes";

/** How two versions of a plan differ, by the ids of their actions. What is not in here did not change. */
export interface VersionDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly parts: readonly ActionPart[] }[];
  readonly headings: { readonly added: number; readonly removed: number; readonly changed: number };
  /** The plan's own words: its title, years, summary or caveats. */
  readonly isReworded: boolean;
}

/** Compares a version of a plan with the one before it. Order and place within the plan are not compared. */
export function compareVersions(before: FrozenPlan, after: FrozenPlan): VersionDifference {
  const were = actionsOf(before);
  const are = actionsOf(after);
  const wereHeadings = headingsOf(before);
  const areHeadings = headingsOf(after);
  return {
    added: [...are.keys()].filter((id) => !were.has(id)),
    removed: [...were.keys()].filter((id) => !are.has(id)),
    changed: [...are].flatMap(([id, action]) => {
      const parts = compareActions(were.get(id), action);
      return parts.length > 0 ? [{ id, parts }] : [];
    }),
    headings: {
      added: [...areHeadings.keys()].filter((id) => !wereHeadings.has(id)).length,
      removed: [...wereHeadings.keys()].filter((id) => !areHeadings.has(id)).length,
      changed: [...areHeadings].filter(([id, words]) => (wereHeadings.get(id) ?? words) !== words).length,
    },
    isReworded: ownWords(before) !== ownWords(after),
  };
}

const PARTS: Readonly<Record<ActionPart, (action: FrozenAction) => unknown>> = {
  words: ({ text }) => text,
  lead: ({ lead }) => [lead.text, lead.mode, lead.parties],
  date: ({ target, occasion }) => [target, occasion ?? null],
  measures: ({ measures }) => measures.map(({ text, kind }) => [text, kind]),
  helpers: ({ contributors }) => contributors ?? [],
  steps: ({ steps }) => (steps ?? []).map(({ text, target }) => [text, target]),
  themes: ({ themes }) => themes ?? [],
};

function compareActions(before: FrozenAction | undefined, after: FrozenAction): ActionPart[] {
  if (!before) return [];
  return (Object.keys(PARTS) as ActionPart[]).filter(
    (part) => written(PARTS[part](before)) !== written(PARTS[part](after)),
  );
}

function actionsOf({ improvements }: FrozenPlan): ReadonlyMap<string, FrozenAction> {
  return new Map(improvements.flatMap(({ actions }) => actions.map((action) => [action.id, action])));
}

/** The headings with all that stands under them beside their actions. */
function headingsOf({ improvements }: FrozenPlan): ReadonlyMap<string, string> {
  return new Map(
    improvements.map(({ id, title, outcome, aim, concerns, measures, implications }) => [
      id,
      written([
        title,
        outcome,
        aim ?? null,
        concerns ?? [],
        measures.map(({ text }) => text),
        implications.map(({ kind, text }) => [kind, text]),
      ]),
    ]),
  );
}

function ownWords({ title, period, summary, caveats }: FrozenPlan): string {
  return written([title, period, summary, caveats ?? []]);
}

/** The same things in the same order are the same letters, whatever order the database kept their names in. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
