import type { PairableImprovement } from "./improvement-pairing.ts";
import type { LiveAction, LiveImprovement } from "./live-sheet.ts";
import type { Pairable } from "./pairing.ts";
import type { PaperAction, PaperImprovement } from "./paper-plan.ts";

/** An improvement of the plan, to be paired. */
export function asPairable({ id, title, number, actions }: LiveImprovement): PairableImprovement {
  return { key: id, title, number, actions };
}

/**
 * An action of the plan, to be paired. An export numbers actions by their improvement's number or, where that would be misread, by its place.
 */
export function ofPlan(
  action: LiveAction,
  improvement: LiveImprovement,
  index: number,
  at: number,
): Pairable {
  const own = improvement.number ?? "";
  const labels = [action.label, `${index + 1}.${at + 1}`, `${own}.${at + 1}`, `${own}${at + 1}`];
  return {
    key: action.id,
    text: action.text,
    home: improvement.id,
    labels: [...new Set(labels)],
    short: String(action.number),
    lead: action.leadText,
    date: action.target?.text ?? null,
  };
}

/** An action of a paper, to be paired. */
export function ofPaper(
  { key, text, number, lead, target }: PaperAction,
  improvement: PaperImprovement,
): Pairable {
  const plain = number?.trim().replace(/[.)]+$/u, "") ?? "";
  const isShort = /^\d+$/u.test(plain);
  return {
    key,
    text,
    home: improvement.key,
    labels: plain === "" || isShort ? [] : [plain],
    short: isShort ? plain : null,
    lead,
    date: target?.text ?? null,
  };
}
