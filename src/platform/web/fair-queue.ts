/** Lets so many run at once; those who wait take turns by where they come from. */
export interface FairQueue {
  /** Runs the work when its turn comes; null at once where too many wait already, in all or from there. */
  run<Value>(from: string, work: () => Promise<Value>): Promise<Value> | null;
}

/**
 * A queue in which whoever asks by the hundred waits for their own, and others for hardly anybody: each time that there is
 * room, the next place has its turn with the first of its own.
 */
export function createFairQueue(atOnce: number, waitingFromOne: number, waitingInAll: number): FairQueue {
  let running = 0;
  let waiting = 0;
  // A map keeps the order in which it was filled: who had a turn goes to its end.
  const places = new Map<string, (() => void)[]>();
  const takeNext = () => {
    running -= 1;
    const [first] = places;
    if (!first) return;
    const [from, [begin, ...others]] = first;
    places.delete(from);
    if (others.length > 0) places.set(from, others);
    waiting -= 1;
    begin?.();
  };
  const start = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    running += 1;
    try {
      return await work();
    } finally {
      takeNext();
    }
  };
  return {
    run(from, work) {
      if (running < atOnce) return start(work);
      const own = places.get(from) ?? [];
      if (waiting >= waitingInAll || own.length >= waitingFromOne) return null;
      waiting += 1;
      return new Promise((resolve, reject) => {
        own.push(() => {
          start(work).then(resolve, reject);
        });
        places.set(from, own);
      });
    },
  };
}
