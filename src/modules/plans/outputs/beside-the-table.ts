import { sayDay } from "../../../kernel/calendar-date.ts";
import { sayFlags } from "../actions/flags.words.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import {
  AGREEMENT_LABELS,
  CAVEATS_HEADING,
  MORE_HEADING,
  MORE_LABELS,
  sayContributor,
  sayStanding,
  sayStep,
} from "./plan-output.words.ts";
import type { PlanOutputRow } from "./plan-rows.ts";
import { printableLine } from "./printable-lines.ts";

/** What follows the plan's table in a file that is read: Word and PDF write the same of it. */
export interface Aside {
  readonly heading: string;
  readonly groups: readonly AsideGroup[];
}

/** Lines that belong to one improvement or action, under its words; without a title they are the plan's. */
export interface AsideGroup {
  readonly title: string | null;
  readonly lines: readonly AsideLine[];
}

export interface AsideLine {
  readonly label: string;
  readonly text: string;
}

/** How the actions stand, what six columns have no room for, and what was said of the plan; each only where there is any. */
export function besideTheTable(
  plan: FrozenPlan,
  rows: readonly PlanOutputRow[],
  facts: OutputFacts,
): Aside[] {
  const titles = titlesOf(rows);
  return [
    { heading: sayStanding(facts), groups: [{ title: null, lines: standing(rows, facts) }] },
    { heading: MORE_HEADING, groups: plan.improvements.flatMap((each) => moreOf(each, titles)) },
    { heading: CAVEATS_HEADING, groups: [{ title: null, lines: caveats(plan) }] },
  ]
    .map(({ heading, groups }) => ({ heading, groups: groups.filter(({ lines }) => lines.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

/** The words of each improvement and action as the table has them, number and all. */
function titlesOf(rows: readonly PlanOutputRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      if (row.kind === "field") return [];
      const words = row.kind === "action" ? row.cells[0] : row.title;
      return [[row.id, words.map(({ text }) => text).join(" ")] as const];
    }),
  );
}

function standing(rows: readonly PlanOutputRow[], { statuses }: OutputFacts): AsideLine[] {
  const titles = titlesOf(rows);
  return rows.flatMap((row) => {
    const status = row.kind === "action" ? statuses?.get(row.id) : undefined;
    if (row.kind !== "action" || status === undefined) return [];
    return [{ label: printableLine(status), text: titles.get(row.id) ?? "" }];
  });
}

function moreOf(improvement: FrozenImprovement, titles: ReadonlyMap<string, string>): AsideGroup[] {
  const { id, aim, concerns, actions } = improvement;
  const lines = [line(MORE_LABELS.aim, aim), line(MORE_LABELS.concerns, concerns?.join("; "))].flat();
  return [
    { title: titles.get(id) ?? null, lines },
    ...actions.map((action) => ({ title: titles.get(action.id) ?? null, lines: moreOfAction(action) })),
  ];
}

function moreOfAction(action: FrozenAction): AsideLine[] {
  const { contributors, themes, steps, occasion } = action;
  return [
    line(MORE_LABELS.contributors, contributors?.map(sayContributor).join("; ")),
    line(MORE_LABELS.themes, themes?.join("; ")),
    line(MORE_LABELS.steps, steps?.map(sayStep).join("; ")),
    line(MORE_LABELS.occasion, occasion),
    line(MORE_LABELS.flags, sayFlags(action).join("; ")),
  ].flat();
}

function caveats({ caveats = [] }: FrozenPlan): AsideLine[] {
  return caveats.flatMap(({ text, agreement, saidOn }) =>
    line(
      saidOn === null ? AGREEMENT_LABELS[agreement] : `${AGREEMENT_LABELS[agreement]}, ${sayDay(saidOn)}`,
      text,
    ),
  );
}

/** A line of what is said; none of what is not. */
function line(label: string, text: string | undefined): AsideLine[] {
  const words = printableLine(text ?? null);
  return words === "" ? [] : [{ label, text: words }];
}
