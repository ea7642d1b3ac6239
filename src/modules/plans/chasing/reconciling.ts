import type { AskState } from "./round.table.ts";
import type { WantedAsk } from "./who-is-asked.ts";

/** An ask as it is kept, as far as this rule needs it. */
export interface KeptAsk extends WantedAsk {
  readonly id: string;
  readonly state: AskState;
  readonly reason: string | null;
}

/** Why the house itself took an ask back. What a person writes is their own words. */
export const houseReasons = ["lead-changed", "action-over"] as const;
export type HouseReason = (typeof houseReasons)[number];

export function isHouseReason(text: string | null): text is HouseReason {
  return houseReasons.some((reason) => reason === text);
}

/** What is to be done so that the asks of a round agree with who answers now. */
export type AskChange =
  | { readonly kind: "ask"; readonly ask: WantedAsk }
  | { readonly kind: "ask-again"; readonly id: string; readonly ask: WantedAsk }
  | { readonly kind: "take-back"; readonly id: string; readonly reason: HouseReason }
  | { readonly kind: "stand"; readonly id: string; readonly answersForAction: WantedAsk["answersForAction"] };

interface Reconciled {
  readonly kept: readonly KeptAsk[];
  readonly wanted: readonly WantedAsk[];
  /** Every open action of the plan is asked about; else only those that somebody was asked about. */
  readonly asksAll: boolean;
  isAtWork(actionId: string): boolean;
  bodyOf(personId: string): string | null;
}

/**
 * Whoever answers now and was not asked is asked; whoever does not any more is not waited for. Once the action was
 * answered for in this round nobody else is asked in its name, and no colleague of a body that has answered. Nothing that
 * was answered changes, and what a person took back or handed back stays so.
 */
export function reconcile({ kept, wanted, asksAll, isAtWork, bodyOf }: Reconciled): AskChange[] {
  const changes: AskChange[] = [];
  const keyOf = (ask: WantedAsk) => `${ask.actionId} ${ask.personId}`;
  const wantedByKey = new Map(wanted.map((ask) => [keyOf(ask), ask]));
  const keptByKey = new Map(kept.map((ask) => [keyOf(ask), ask]));
  const asksOf = Map.groupBy(kept, ({ actionId }) => actionId);
  for (const ask of kept) {
    const isOpen = ask.state === "open" || ask.state === "handed-back";
    if (!isOpen) continue;
    const now = wantedByKey.get(keyOf(ask));
    // Handed back, it stays so while the action is over: back at work it is not theirs either.
    if (!now && ask.state === "handed-back" && !isAtWork(ask.actionId)) continue;
    if (!now)
      changes.push({
        kind: "take-back",
        id: ask.id,
        reason: isAtWork(ask.actionId) ? "lead-changed" : "action-over",
      });
    else if (ask.state === "open" && now.answersForAction !== ask.answersForAction)
      changes.push({ kind: "stand", id: ask.id, answersForAction: now.answersForAction });
  }
  for (const ask of wanted) {
    const others = asksOf.get(ask.actionId) ?? [];
    if (!asksAll && others.length === 0) continue;
    const answered = others.filter(({ state }) => state === "answered");
    // The lead officer may have said that nobody need answer for the action this time.
    const settled = [...answered, ...others.filter(isLeftOff)];
    if (ask.answersForAction === "first" && settled.some((one) => one.answersForAction === "first")) continue;
    const body = bodyOf(ask.personId);
    if (body !== null && answered.some(({ personId }) => bodyOf(personId) === body)) continue;
    const before = keptByKey.get(keyOf(ask));
    if (!before) changes.push({ kind: "ask", ask });
    else if (before.state === "taken-back" && isHouseReason(before.reason))
      changes.push({ kind: "ask-again", id: before.id, ask });
  }
  return changes;
}

/** Taken back by a person, and not because the leads changed. */
function isLeftOff({ state, reason }: KeptAsk): boolean {
  return state === "taken-back" && !isHouseReason(reason);
}
