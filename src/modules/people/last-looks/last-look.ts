/** When somebody looked, and since when they are told what changed. */
export interface LastLook {
  readonly lookedAt: Date;
  readonly sinceAt: Date;
}

/** Who comes back within this time is still looking: what they were told is new stays so. */
const STILL_LOOKING_MS = 2 * 60 * 60 * 1000;

/** However long somebody was away, they are told of a month. */
const MOST_DAYS = 31;

/** The look that follows: what changed is told since the look before it; to somebody who comes for the first time, since a moment given. */
export function nextLook(last: LastLook | null, now: Date, first: Date): LastLook {
  if (!last) return { lookedAt: now, sinceAt: first };
  const still = now.getTime() - last.lookedAt.getTime() < STILL_LOOKING_MS;
  const sinceAt = still ? last.sinceAt : last.lookedAt;
  const earliest = now.getTime() - MOST_DAYS * 24 * 60 * 60 * 1000;
  return { lookedAt: now, sinceAt: new Date(Math.max(sinceAt.getTime(), earliest)) };
}
