import type { StatusName } from "../../words/status-words.ts";

/** How many actions stand where, and how many of them are late (lateness stands beside the status, so it is no part of the sum). */
export interface ProgressCounts {
  readonly byStatus: Readonly<Partial<Record<StatusName, number>>>;
  readonly late: number;
}

/** The parts of the picture, from left to right. Each takes one or more statuses together. */
export const PARTS = [
  { name: "finished", word: "finished", heading: "Finished", takes: ["finished"] },
  {
    name: "evidence",
    word: "done, evidence to come",
    heading: "Done, evidence to come",
    takes: ["evidence-to-come"],
  },
  { name: "way", word: "under way", heading: "Under way", takes: ["under-way"] },
  {
    name: "risk",
    word: "at risk or held up",
    heading: "At risk or held up",
    takes: ["at-risk", "held-up"],
  },
  { name: "ongoing", word: "ongoing", heading: "Ongoing", takes: ["ongoing"] },
  { name: "none", word: "not started", heading: "Not started", takes: ["not-started", "proposed"] },
] as const satisfies readonly { name: string; word: string; heading: string; takes: readonly StatusName[] }[];

export type PartName = (typeof PARTS)[number]["name"];

export interface Part {
  readonly name: PartName;
  readonly word: string;
  readonly heading: string;
  readonly count: number;
}

/** The parts that have something in them. Cancelled and merged actions are no longer counted with the plan. */
export function partsOfProgress({ byStatus }: ProgressCounts): readonly Part[] {
  return PARTS.map(({ name, word, heading, takes }) => ({
    name,
    word,
    heading,
    count: takes.reduce((sum: number, status) => sum + (byStatus[status] ?? 0), 0),
  })).filter((part) => part.count > 0);
}

/** How many actions the picture counts. */
export function totalOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}
