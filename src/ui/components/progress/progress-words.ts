import { capital, sayCount, sayList, sayNumber } from "../../words/number-words.ts";
import { type PartName, type ProgressCounts, partsOfProgress, totalOf } from "./progress-counts.ts";

/** The sentence comes first, then the picture: what stands out, and what has to be said beside it. */
export interface ProgressSentence {
  readonly first: string;
  /** What follows in the same breath; empty where there is nothing to add. */
  readonly rest: string;
}

/** `3 of 18 actions are finished, and work has begun on 11 more.` `Four have not started. Two are late.` */
export function progressSentence(counts: ProgressCounts): ProgressSentence {
  const parts = partsOfProgress(counts);
  const total = totalOf(parts);
  const count = (name: PartName) => parts.find((part) => part.name === name)?.count ?? 0;
  const finished = count("finished");
  const waiting = count("none");
  const begun = total - finished - waiting;
  const rest = [
    waiting > 0 && waiting < total ? sayWaiting(waiting) : "",
    total > 0 ? sayLate(counts.late) : "",
    sayPutAside(counts),
  ];
  return { first: sayFirst(total, finished, begun), rest: rest.filter(Boolean).join(" ") };
}

function sayFirst(total: number, finished: number, begun: number): string {
  if (total === 0) return "This plan has no actions yet.";
  if (total === 1) return sayOnlyOne(finished, begun);
  if (finished === total)
    return total === 2 ? "Both actions are finished." : `All ${sayNumber(total)} actions are finished.`;
  if (finished > 0) {
    const done = `${sayNumber(finished)} of ${sayNumber(total)} actions ${finished === 1 ? "is" : "are"} finished`;
    return begun > 0 ? `${done}, and work has begun on ${sayNumber(begun)} more.` : `${done}.`;
  }
  if (begun === total) return `Work has begun on all ${sayNumber(total)} actions; none is finished yet.`;
  if (begun > 0)
    return `Work has begun on ${sayNumber(begun)} of ${sayNumber(total)} actions; none is finished yet.`;
  return `None of the ${sayNumber(total)} actions has started.`;
}

function sayOnlyOne(finished: number, begun: number): string {
  if (finished > 0) return "The one action is finished.";
  return begun > 0 ? "Work has begun on the one action." : "The one action has not started.";
}

function sayWaiting(waiting: number): string {
  return `${capital(sayCount(waiting))} ${waiting === 1 ? "has" : "have"} not started.`;
}

function sayLate(late: number): string {
  if (late === 0) return "None is late.";
  return `${capital(sayCount(late))} ${late === 1 ? "is" : "are"} late.`;
}

function sayPutAside({ byStatus }: ProgressCounts): string {
  const said: string[] = [];
  for (const [word, count] of [
    ["cancelled", byStatus.cancelled ?? 0],
    ["merged with others", byStatus.merged ?? 0],
  ] as const) {
    if (count === 0) continue;
    const number = said.length === 0 ? `${sayCount(count)} more` : sayCount(count);
    said.push(`${number} ${count === 1 ? "was" : "were"} ${word}`);
  }
  return said.length === 0
    ? ""
    : `${capital(sayList(said))}, and ${isOne(byStatus) ? "is" : "are"} not counted.`;
}

function isOne(byStatus: ProgressCounts["byStatus"]): boolean {
  return (byStatus.cancelled ?? 0) + (byStatus.merged ?? 0) === 1;
}
