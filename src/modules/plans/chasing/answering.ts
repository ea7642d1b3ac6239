import type { WantedAsk } from "./who-is-asked.ts";

/** An ask that nobody has answered, with the body of its person. */
export interface WaitingAsk extends Pick<WantedAsk, "personId" | "answersForAction"> {
  readonly id: string;
  readonly organisationId: string | null;
}

/** What somebody said, as far as asking needs it. */
export interface SaidUpdate {
  readonly personId: string;
  readonly organisationId: string | null;
  /** Words alone say nothing of how the action stands. */
  readonly hasStatus: boolean;
  /** It stands beside, and changes nothing of the action. */
  readonly isBeside: boolean;
}

/**
 * Which asks about an action an update answers: that of whoever said it, and of their body, for a body has one voice.
 * Said with a status by somebody who may say it for the action, it answers for the action too, so that its first lead is
 * not asked again. What other joint leads were asked stays theirs to answer.
 */
export function answeredBy<Ask extends WaitingAsk>(
  update: SaidUpdate,
  waiting: readonly Ask[],
  /** How the person or their body was asked about this action in the same round, answered or not. */
  askedBefore: readonly WaitingAsk[],
): Ask[] {
  const isOwn = (ask: WaitingAsk) =>
    ask.personId === update.personId ||
    (ask.organisationId !== null && ask.organisationId === update.organisationId);
  const own = askedBefore.filter(isOwn);
  const speaksBeside =
    update.isBeside || (own.length > 0 && own.every(({ answersForAction }) => answersForAction === "beside"));
  const speaksForAction = update.hasStatus && !speaksBeside;
  return waiting.filter((ask) => isOwn(ask) || (speaksForAction && ask.answersForAction === "first"));
}
