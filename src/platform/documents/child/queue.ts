/** Lets so many run at once and the rest wait in the order they came. */
export interface Queue {
  /** Runs the work when its turn comes; null at once where too many wait already. */
  run<Value>(work: () => Promise<Value>): Promise<Value> | null;
}

export function createQueue(atOnce: number, mostWaiting: number): Queue {
  let running = 0;
  const waiting: (() => void)[] = [];
  const next = () => {
    running -= 1;
    waiting.shift()?.();
  };
  const start = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    running += 1;
    try {
      return await work();
    } finally {
      next();
    }
  };
  return {
    run(work) {
      if (running < atOnce) return start(work);
      if (waiting.length >= mostWaiting) return null;
      return new Promise((resolve, reject) => {
        waiting.push(() => {
          start(work).then(resolve, reject);
        });
      });
    },
  };
}
