import { done, type Result, refused } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow, lastPositionIn, listActions } from "../actions/action.store.ts";
import { cancel } from "../actions/action.ts";
import { listParties } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { leadReader } from "../imports/draft-lead.ts";
import { changeImportRow } from "../imports/import.store.ts";
import type { ImportRow } from "../imports/import.table.ts";
import { addFromPaper } from "./add-from-paper.ts";
import { addImprovementFromPaper } from "./add-improvement-from-paper.ts";
import { decisionOfChanged, decisionOfFresh, decisionOfGone, decisionOfImprovement } from "./decisions.ts";
import type { DifferenceSection, GoneAction } from "./difference-section.ts";
import { type GatheredMerging, gatherMerging } from "./gather-merging.ts";
import { getHeldImport } from "./get-held-import.ts";
import { placeActions } from "./merging.store.ts";
import { acceptedFor, type Decision, isStale, standingOffers } from "./merging-choices.ts";
import type { MergingGround } from "./merging-ground.ts";
import { mergingRecord } from "./merging-record.ts";
import { orderWith } from "./order-difference.ts";
import { takeAction } from "./take-action.ts";
import { takeImprovement } from "./take-improvement.ts";

export type MergingRefusal =
  | { readonly reason: "not-open"; readonly state: ImportRow["state"] }
  /** Somebody else worked on the paper, or on an action while it was being merged. */
  | { readonly reason: "changed-meanwhile" }
  /** Accepted, and changed since on either side: these are to be looked at again. */
  | { readonly reason: "look-again"; readonly about: readonly string[] };

interface Order {
  readonly version: number;
  /** What the person saw marked as changed since, and leaves out. */
  readonly leftOut: readonly string[];
  /** Said of what is cancelled, and read by the public. */
  readonly reason: string;
}

/**
 * Merges what was accepted of a paper into the live plan: all of it, or nothing. What was not accepted stays as the
 * plan has it. What was accepted and has changed since is refused, and shown again.
 */
export function mergeEdition(
  scope: Scope,
  number: number,
  { version, leftOut, reason }: Order,
): Promise<Result<{ readonly taken: number }, MergingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const row = await getHeldImport(scope, number);
    if (row.state !== "open") return refused({ reason: "not-open" as const, state: row.state });
    const held = await gatherMerging(scope, row);
    const stale = held.decisions.filter((each) => isStale(held.merging, each)).map(({ about }) => about);
    const about = stale.filter((each) => !leftOut.includes(each));
    if (about.length > 0) return refused({ reason: "look-again" as const, about });
    const numbers = await takeAll(scope, held, reason);
    if (!numbers) return refused({ reason: "changed-meanwhile" as const });
    const record = mergingRecord(held, numbers);
    const merging = { ...held.merging, record };
    if (!(await changeImportRow(scope, row.id, version, { merging, state: "merged" })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: planEvents.paperMerged,
      subject: { kind: "import", id: row.id },
      facts: {
        number,
        plan: held.live.sheet.plan.number,
        taken: record.taken.length,
        left: record.left.length,
      },
      words: { paper: row.name },
    });
    return done({ taken: record.taken.length });
  });
}

/** Writes all that stands accepted. Answers the numbers of the new actions by their place in the paper; null where somebody was quicker. */
async function takeAll(
  scope: Scope,
  held: GatheredMerging,
  reason: string,
): Promise<ReadonlyMap<string, number> | null> {
  const ground = await groundOf(scope, held);
  const { sections } = held.differences;
  const accepted = (decision: Decision | null) =>
    decision ? standingOffers(held.merging, decision) : new Set<string>();
  const homes = new Map(sections.map((each) => [each.paper?.key ?? "", each.improvement?.id ?? null]));
  const homeOf = async (paper: DifferenceSection["paper"]) => {
    if (!paper) return null;
    const known = homes.get(paper.key) ?? (await addImprovementFromPaper(scope, ground, paper));
    homes.set(paper.key, known);
    return { id: known, title: paper.title ?? "" };
  };
  const numbers = new Map<string, number>();
  const arrived = new Map<string, { readonly id: string; readonly home: string }>();
  for (const section of sections) {
    const whole = accepted(decisionOfImprovement(section, held.deciding));
    if (whole.size > 0 && !(await takeImprovement(scope, ground, section, whole))) return null;
    for (const changed of section.changed) {
      const decision = decisionOfChanged(changed, held.deciding);
      const offers = accepted(decision);
      const choice = acceptedFor(held.merging, decision.about);
      if (offers.size === 0 || !choice) continue;
      const home = offers.has("improvement") ? await homeOf(changed.movedTo) : null;
      if (!(await takeAction(scope, ground, { changed, offers, accepted: choice, home }))) return null;
      if (home) arrived.set(changed.paper.key, { id: changed.action.id, home: home.id });
    }
    for (const gone of section.gone)
      if (
        accepted(decisionOfGone(gone, held.deciding)).has("cancel") &&
        !(await cancelGone(scope, ground, gone, reason))
      )
        return null;
    for (const fresh of section.fresh) {
      const decision = decisionOfFresh(fresh, held.deciding);
      if (!accepted(decision).has("add")) continue;
      const home = section.improvement ?? (await homeOf(section.paper));
      const as = acceptedFor(held.merging, decision.about)?.as ?? "proposed";
      if (!home) continue;
      const added = await addFromPaper(scope, ground, fresh.paper, home.id, as);
      numbers.set(fresh.paper.key, added.number);
      arrived.set(fresh.paper.key, { id: added.id, home: home.id });
    }
  }
  await placeArrivals(scope, held, arrived);
  return numbers;
}

/** What came to an improvement stands there behind the action that it follows in the paper. */
async function placeArrivals(
  scope: Scope,
  { live, paper, differences }: GatheredMerging,
  arrived: ReadonlyMap<string, { readonly id: string; readonly home: string }>,
): Promise<void> {
  if (arrived.size === 0) return;
  const now = await listActions(scope, live.sheet.plan.id);
  const paired = differences.sections.flatMap(({ same, changed }) => [...same, ...changed]);
  const idOf = new Map([
    ...paired.map(({ paper, action }) => [paper.key, action.id] as const),
    ...[...arrived].map(([key, { id }]) => [key, id] as const),
  ]);
  const keys = paper.improvements.flatMap(({ actions }) => actions.map(({ key }) => key));
  const inPaper = keys.flatMap((key) => idOf.get(key) ?? []);
  for (const home of new Set([...arrived.values()].map((each) => each.home))) {
    const here = now.filter(({ improvementId }) => improvementId === home).map(({ id }) => id);
    const come = [...arrived.values()].filter((each) => each.home === home).map(({ id }) => id);
    await placeActions(scope, orderWith(here, come, inPaper));
  }
}

async function groundOf(scope: Scope, { row, live, paper }: GatheredMerging): Promise<MergingGround> {
  const { id, number } = live.sheet.plan;
  let position = await lastPositionIn(scope, id);
  return {
    number: row.number,
    paper: row.name,
    dated: paper.dated,
    plan: { id, number },
    readLead: leadReader(await listParties(scope), row.corrections, paper.dated),
    nextPosition: () => {
      position += 1;
      return position;
    },
  };
}

async function cancelGone(
  scope: Scope,
  { number: imported, paper }: MergingGround,
  { action }: GoneAction,
  reason: string,
): Promise<boolean> {
  const cancelled = cancel(action);
  if (!cancelled.ok) return false;
  const change = { ...cancelled.value, cancelledReason: reason };
  if (!(await changeActionRow(scope, action.id, action.version, change))) return false;
  await recordEvent(scope, {
    event: planEvents.actionCancelled,
    subject: { kind: "action", id: action.id },
    facts: { number: action.number, import: imported },
    words: { reason, paper },
  });
  return true;
}
