import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "../actions/action.ts";
import type { Happened, MovedDate } from "../changes/action-past.ts";
import type { ActionRecord } from "../changes/plan-changes.ts";
import { publicStatus } from "../updates/public-status.ts";
import type { FrozenAction, FrozenPlan } from "../versions/frozen-plan.ts";

/** A version that was published, as far as the record of its actions needs it. */
export interface PublicVersion {
  readonly publishedAt: Date;
  readonly frozen: FrozenPlan;
}

/** The plan of what stands in none that the report is of: no plan has this number. */
const NOWHERE = 0;

/**
 * What everybody may know of an action of this plan: its words, lead and date as they were published, version by version;
 * how it stands as it was said in public; and what was said to everyone. What partners said among themselves does not
 * show, not even through a status, and no reason and no person's name is in it. One that a later version has not left
 * with that version, wherever it stands among partners. Null for what no version ever had.
 */
export function publicRecord(
  record: ActionRecord,
  versions: readonly PublicVersion[],
  plan: number,
): ActionRecord | null {
  return recordIn(record, inOrder(versions), plan);
}

type Labelled = ActionRecord & { readonly label: string };

/** The same of many actions, with their labels and nothing else: each version is gone through once for all of them. */
export function publicRecords(
  records: readonly Labelled[],
  versions: readonly PublicVersion[],
  plan: number,
): Labelled[] {
  const published = inOrder(versions);
  return records.flatMap((record) => {
    const open = recordIn(record, published, plan);
    return open ? [{ ...open, label: record.label }] : [];
  });
}

interface ReadVersion {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly actions: ReadonlyMap<string, FrozenAction>;
}

/** The first first. */
function inOrder(versions: readonly PublicVersion[]): readonly ReadVersion[] {
  return versions
    .toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
    .map(({ publishedAt, frozen: { improvements } }) => ({
      at: publishedAt,
      on: dayInScotland(publishedAt),
      actions: new Map(
        improvements.flatMap(({ actions }) => actions.map((action) => [action.id, action] as const)),
      ),
    }));
}

function recordIn(
  record: ActionRecord,
  published: readonly ReadVersion[],
  plan: number,
): ActionRecord | null {
  const held = published.map(({ at, on, actions }) => ({
    ...{ at, on, action: actions.get(record.now.id) ?? null },
  }));
  const last = held.findLast(({ action }) => action !== null)?.action;
  const first = held.find(({ action }) => action !== null);
  if (!last || !first) return null;
  const { happened, status, doneOn } = statusInPublic(record, last);
  const words = wordsByVersion(held, plan);
  return {
    now: {
      ...record.now,
      ...{ status, doneOn, target: last.target, lead: last.lead.text, text: last.text },
      plan: held.at(-1)?.action ? plan : NOWHERE,
      createdOn: first.on,
    },
    happened: [...happened, ...words.happened].sort((one, other) => other.at.getTime() - one.at.getTime()),
    moves: words.moves,
    said: record.said
      .filter(({ audience }) => audience === "public")
      .map((said) => ({ ...said, saidBy: null })),
  };
}

interface Held {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly action: FrozenAction | null;
}

/**
 * Where a version has other words than the one before it, the public saw them change on its day; where it has not the
 * action any more, or again, the public saw it leave the plan or come back.
 */
function wordsByVersion(held: readonly Held[], plan: number): { happened: Happened[]; moves: MovedDate[] } {
  const happened: Happened[] = [];
  const moves: MovedDate[] = [];
  for (const [index, { at, on, action }] of held.entries()) {
    const before = held.slice(0, index).findLast((one) => one.action !== null)?.action;
    const wasThere = Boolean(held[index - 1]?.action);
    if (before && wasThere !== (action !== null))
      happened.push({
        ...{ at, on, actorId: null, event: "plans.action.moved", words: {} },
        facts: { fromPlan: wasThere ? plan : NOWHERE },
      });
    if (!action || !before) continue;
    const changed = [
      ...(action.text === before.text ? [] : ["text"]),
      ...(action.lead.text === before.lead.text ? [] : ["lead"]),
    ];
    if (changed.length > 0)
      happened.push({
        ...{ at, on, actorId: null, event: "plans.action.changed", facts: { changed } },
        words: { textBefore: before.text, leadBefore: before.lead.text ?? "" },
      });
    const [was, is] = [before.target, action.target];
    if (was?.text !== is?.text || was?.end !== is?.end)
      moves.push({ at, on, was, is: is ?? NO_DATE, reason: "" });
  }
  return { happened, moves };
}

const NO_DATE = { text: "", kind: "none", start: null, end: null, approximate: false } as const;

/** The ends of the work, which everybody may know of. */
const ENDS = [
  "plans.action.closed",
  "plans.action.cancelled",
  "plans.action.merged",
  "plans.action.reopened",
];

/** The same life with the status that the public saw: each step says what was seen before it and after. */
function statusInPublic(record: ActionRecord, { target }: FrozenAction) {
  const isOngoing = target?.kind === "ongoing";
  const steps = record.happened.filter(touchesStatus).toReversed();
  const said: { status: ActionStatus | null; audience: "public" | "partners" }[] = [];
  let whole = statusOf(steps[0]?.facts.was) ?? (steps.length === 0 ? record.now.status : null);
  let seen = whole;
  let doneOn: CalendarDate | null = steps.length === 0 ? record.now.doneOn : null;
  const happened: Happened[] = [];
  for (const step of steps) {
    const { event, facts, on } = step;
    whole = statusAfter(step) ?? whole;
    if (event === "plans.action.updated")
      said.unshift({ status: whole, audience: facts.audience === "public" ? "public" : "partners" });
    const next = whole === null ? null : publicStatus(whole, isOngoing, said);
    if (next === "done" && seen !== "done") doneOn = on;
    if (next !== seen)
      happened.unshift({
        ...step,
        actorId: null,
        event: ENDS.includes(event) ? event : "plans.action.updated",
        facts: { number: record.now.number, was: seen, now: next },
        words: {},
      });
    seen = next;
  }
  const status = seen ?? record.now.status;
  return { happened, status, doneOn: status === "done" ? doneOn : null };

  function touchesStatus({ event, facts }: Happened): boolean {
    if (event === "plans.action.merged") return facts.number === record.now.number;
    return ["plans.action.updated", "plans.action.agreed", ...ENDS].includes(event);
  }
}

function statusAfter({ event, facts }: Happened): ActionStatus | null {
  switch (event) {
    case "plans.action.updated":
      return statusOf(facts.now);
    case "plans.action.closed":
      return "closed";
    case "plans.action.cancelled":
      return "cancelled";
    case "plans.action.merged":
      return "merged";
    case "plans.action.agreed":
      return "not-started";
    default:
      return "in-progress";
  }
}

function statusOf(value: unknown): ActionStatus | null {
  return typeof value === "string" ? (value as ActionStatus) : null;
}
