import type { ActionStatus, EvidenceRow, PublishedVersion, UpdateRow } from "../../plans/index.ts";
import { type ActionPart, compareVersions } from "./version-difference.ts";

/** An action that stands in what is published today, in the words of that version. */
export interface ChangedAction {
  readonly number: number;
  readonly text: string;
  /** The bodies and groups that lead it, by name. */
  readonly leads: readonly string[];
}

/**
 * What a version has that the one before it had not. An action that has left the plan since is counted and not quoted
 * (null): words that were taken out of a plan do not come back by the list of its changes.
 */
export interface WhatIsNew {
  readonly added: readonly (ChangedAction | null)[];
  readonly changed: readonly {
    readonly action: ChangedAction | null;
    readonly parts: readonly ActionPart[];
  }[];
  readonly removed: number;
  readonly headings: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly isReworded: boolean;
}

/** One thing that changed in public. `id` is a UUID that it keeps for ever. */
export type PublicChange = {
  readonly id: string;
  readonly at: Date;
  readonly plan: { readonly id: string; readonly number: number; readonly title: string };
} & (
  | {
      readonly kind: "published";
      readonly version: number;
      /** What the partnership said was new in it; of the version that is published now only. */
      readonly note: string | null;
      /** Null for the first version: all of it is new. */
      readonly news: WhatIsNew | null;
      /** “Approved by the Strategic Board on 3 December 2026, minute 7”; null where no board approved it. */
      readonly approval: string | null;
    }
  /** It is looked at again, or was and stays as it is. */
  | { readonly kind: "review-opened" | "review-ended" }
  /** The plan was put away as an earlier one, or taken up again. */
  | { readonly kind: "ended" | "resumed" }
  | {
      readonly kind: "update";
      readonly action: ChangedAction;
      readonly status: ActionStatus | null;
      /** Said by a joint lead who does not answer for the action. */
      readonly isBeside: boolean;
      readonly done: string;
      readonly next: string | null;
      readonly by: string | null;
    }
  | {
      readonly kind: "evidence";
      readonly action: ChangedAction;
      readonly title: string;
      readonly shows: EvidenceRow["kind"];
      /** The number that was read, as written, of a reading. */
      readonly value: string | null;
    }
  | { readonly kind: "finished" | "reopened" | "merged"; readonly action: ChangedAction }
  | { readonly kind: "cancelled"; readonly action: ChangedAction; readonly reason: string }
);

/** The action that a change is of; null for what changed in a plan as a whole. */
export function actionOf(change: PublicChange): ChangedAction | null {
  return "action" in change ? change.action : null;
}

export interface ChangeFacts {
  /** All versions of the plans that are published, the first first. */
  readonly versions: readonly PublishedVersion[];
  /** Who approved a version, in words, by its id. */
  readonly approvals: ReadonlyMap<string, string>;
  /** What was said to everyone of their actions. */
  readonly updates: readonly UpdateRow[];
  /** What a second person accepted and is for everyone. */
  readonly evidence: readonly EvidenceRow[];
  readonly events: readonly {
    readonly id: string;
    readonly subjectId: string;
    readonly at: Date;
    readonly event: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly words: Readonly<Record<string, string>>;
  }[];
}

/** What happens to a published plan as a whole that everybody may know of. */
export const PUBLIC_PLAN_EVENTS = [
  "plans.plan.archived",
  "plans.plan.restored",
  "plans.version.review-begun",
  "plans.version.review-ended",
] as const;

/** The ends of an action's work that everybody may know of. */
export const PUBLIC_EVENTS = [
  "plans.action.closed",
  "plans.action.reopened",
  "plans.action.cancelled",
  "plans.action.merged",
] as const;

/** Everything that changed in public, newest first. Of an action that stands in no published version there is nothing. */
export function publicChangesOf(facts: ChangeFacts): PublicChange[] {
  const first = new Map(facts.versions.toReversed().map((version) => [version.planId, version.publishedAt]));
  const current = new Map(
    facts.versions.map((version) => {
      return [version.planId, { ...version, firstAt: first.get(version.planId) ?? version.publishedAt }];
    }),
  );
  const actions = new Map([...current.values()].flatMap(actionsIn));
  const about = (actionId: string) => actions.get(actionId);
  return [
    ...facts.versions.map((version, index) =>
      publication(version, facts.versions[index - 1], current, facts.approvals),
    ),
    ...facts.updates.flatMap((update): PublicChange[] => {
      const { id, actionId, saidAt: at, isBeside, done, next, onBehalfOf: by } = update;
      const found = about(actionId);
      // How it goes for a lead who does not answer for it is not how the action goes.
      const status = isBeside ? null : update.status;
      return found ? [{ ...found, id, at, kind: "update", status, isBeside, done, next, by }] : [];
    }),
    ...facts.evidence.flatMap(({ id, actionId, seenAt, addedAt, title, kind, value }): PublicChange[] => {
      const found = about(actionId);
      return found
        ? [{ ...found, id, at: seenAt ?? addedAt, kind: "evidence", title, shows: kind, value }]
        : [];
    }),
    ...facts.events.flatMap(({ id, subjectId, at, ...event }): PublicChange[] => {
      const plan = current.get(subjectId);
      if (plan) return endOf({ id, at, plan: planOf(plan) }, plan, event.event);
      const found = about(subjectId);
      return found ? happeningOf({ ...found, id, at }, event) : [];
    }),
  ].sort(
    (a, b) =>
      b.at.getTime() - a.at.getTime() ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Of one moment, what ends comes before what led to it. */
const ORDER: readonly PublicChange["kind"][] = [
  "ended",
  "resumed",
  "review-ended",
  "review-opened",
  "published",
  "reopened",
  "merged",
  "cancelled",
  "finished",
  "evidence",
  "update",
];

type About = Pick<PublicChange, "plan"> & { readonly action: ChangedAction };

function actionsIn(version: PublishedVersion): (readonly [string, About])[] {
  const plan = planOf(version);
  return version.frozen.improvements.flatMap((improvement) =>
    improvement.actions.map(({ id, number, text, lead }) => {
      return [id, { plan, action: { number, text, leads: lead.parties } }] as const;
    }),
  );
}

function planOf({ planId, plan, frozen }: PublishedVersion): PublicChange["plan"] {
  return { id: planId, number: plan, title: frozen.title };
}

function publication(
  version: PublishedVersion,
  listedBefore: PublishedVersion | undefined,
  current: ReadonlyMap<string, PublishedVersion>,
  approvals: ChangeFacts["approvals"],
): PublicChange {
  const now = current.get(version.planId) ?? version;
  const before = listedBefore?.planId === version.planId ? listedBefore : null;
  return {
    kind: "published",
    id: version.id,
    at: version.publishedAt,
    plan: planOf(now),
    version: version.number,
    note: version.id === now.id ? version.note : null,
    news: before ? whatIsNew(before, version, now) : null,
    approval: approvals.get(version.id) ?? null,
  };
}

function whatIsNew(before: PublishedVersion, after: PublishedVersion, now: PublishedVersion): WhatIsNew {
  const quotable = new Map(actionsIn(now).map(([id, { action }]) => [id, action]));
  const { added, removed, changed, headings, isReworded } = compareVersions(before.frozen, after.frozen);
  return {
    added: added.map((id) => quotable.get(id) ?? null),
    changed: changed.map(({ id, parts }) => ({ action: quotable.get(id) ?? null, parts })),
    removed: removed.length,
    headings,
    isReworded,
  };
}

/** That a plan ended before it was ever published is nobody's business. */
function endOf(
  about: Pick<PublicChange, "id" | "at" | "plan">,
  { firstAt }: { readonly firstAt: Date },
  event: string,
): PublicChange[] {
  if (about.at < firstAt) return [];
  if (event === "plans.plan.archived") return [{ ...about, kind: "ended" }];
  if (event === "plans.version.review-begun") return [{ ...about, kind: "review-opened" }];
  if (event === "plans.version.review-ended") return [{ ...about, kind: "review-ended" }];
  return event === "plans.plan.restored" ? [{ ...about, kind: "resumed" }] : [];
}

function happeningOf(
  about: About & Pick<PublicChange, "id" | "at">,
  { event, facts, words }: Pick<ChangeFacts["events"][number], "event" | "facts" | "words">,
): PublicChange[] {
  switch (event) {
    case "plans.action.closed":
      return [{ ...about, kind: "finished" }];
    case "plans.action.reopened":
      return [{ ...about, kind: "reopened" }];
    case "plans.action.merged":
      // Both actions remember it; what the other took over goes on there.
      return facts.number === about.action.number ? [{ ...about, kind: "merged" }] : [];
    case "plans.action.cancelled":
      return [{ ...about, kind: "cancelled", reason: words.reason ?? "" }];
    default:
      return [];
  }
}
